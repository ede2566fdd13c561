import type { OutgoingHttpHeaders } from 'node:http';

/** A page that a firewall or gatekeeper sends in place of the one that was asked for. */
export interface Challenge {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: string;
}

const html = { 'content-type': 'text/html; charset=utf-8' };

/** Written in the form of each product's page: its markers are real, its words are not. */
export const CHALLENGES: Readonly<Record<string, Challenge>> = {
  cloudflare: {
    status: 403,
    headers: { ...html, server: 'cloudflare', 'cf-mitigated': 'challenge' },
    body: '<title>Just a moment...</title><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/jsch/v1"></script>',
  },
  'aliyun-script': {
    status: 200,
    headers: html,
    body: "<html><script>var arg1='0123456789ABCDEF';function setCookie(n,v){document.cookie=n+'='+v}setCookie('acw_sc__v2',arg1)</script></html>",
  },
  'aliyun-405': {
    status: 405,
    headers: html,
    body: '<title>405</title><div data-spm="a"><img src="//errors.aliyun.com/images/x.png">您的访问被阻断。</div>',
  },
  yundun: {
    status: 403,
    headers: { ...html, server: 'YUNDUN' },
    body: '<title>云盾拦截</title><p>请求被拦截，编号 17。</p>',
  },
  safedog: {
    status: 200,
    headers: html,
    body: '<title>网站防火墙</title><p>您的请求带有不合法参数。</p><a href="http://bbs.safedog.cn">x</a>',
  },
  baidu: {
    status: 200,
    headers: html,
    body: '<title>百度安全验证</title><div class="passmod"></div><script src="https://wappass.baidu.com/static/captcha/js/x.js"></script>',
  },
  jiasule: {
    status: 521,
    headers: { ...html, 'set-cookie': '__jsluid_h=0123; max-age=1' },
    body: "<script>document.cookie='__jsl_clearance=1.0|-1|x';location.href=location.pathname</script>",
  },
  ruishu: {
    status: 412,
    headers: html,
    body: "<html><script>$_ts=window['$_ts'];if(!$_ts)$_ts={};$_ts.cd='x'</script><script src='/x.js'></script></html>",
  },
  captcha: {
    status: 200,
    headers: html,
    body: '<title>安全验证</title><div id="slider"></div><script>initGeetest({gt:"x"})</script>',
  },
  forbidden: { status: 403, headers: html, body: '<h1>403</h1>' },
};
