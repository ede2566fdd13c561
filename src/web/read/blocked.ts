import { type HeaderList, headerValue } from '../archive/http-block.ts';

/** An answer, as far as the signs below look at it. */
export interface Look {
  readonly status: number;
  readonly headers: HeaderList;
  /** The beginning of the page. */
  readonly html: string;
  readonly title: string;
  /** The beginning of what it shows. */
  readonly text: string;
  readonly askedUrl: string;
  readonly finalUrl: string;
}

interface Sign {
  /** Who blocks, as a reader knows it. */
  readonly who: string;
  readonly shows: (look: Look) => boolean;
}

/** A page that shows more than this is content, even where it speaks of a firewall. */
const MOST_TEXT = 600;

const isShort = ({ text }: Look) => text.length < MOST_TEXT;
const header = (look: Look, name: string) => headerValue(look.headers, name) ?? '';
const cookies = ({ headers }: Look) =>
  headers.flatMap(([name, value]) => (name.toLowerCase() === 'set-cookie' ? [value] : [])).join('\n');

/**
 * What the firewalls and gatekeepers of Chinese and other sites send in place of a page. They are
 * recognised, reported and never worked around.
 */
const SIGNS: readonly Sign[] = [
  {
    who: 'Cloudflare',
    shows: (look) =>
      /challenge/i.test(header(look, 'cf-mitigated')) ||
      (isShort(look) && /\/cdn-cgi\/challenge-platform\/|cf-chl-|cf_chl_opt|cf-turnstile/.test(look.html)) ||
      (look.status >= 400 &&
        /cloudflare/i.test(header(look, 'server')) &&
        /just a moment|attention required/i.test(look.title)),
  },
  {
    who: 'Aliyun WAF',
    shows: (look) =>
      isShort(look) &&
      /acw_sc__v[23]|errors\.aliyun\.com|aliyun_waf|_____tmd_____|\/punish\?|aliyunCaptcha|您的访问请求可能对网站造成威胁/.test(
        look.html,
      ),
  },
  {
    who: 'Yundun',
    shows: (look) =>
      isShort(look) &&
      (/yundun|云盾/i.test(`${look.title} ${look.text}`) ||
        (/yundun/i.test(header(look, 'server')) && look.status >= 400) ||
        /yundun_?(captcha|verify|waf)|yd_captcha|\/yd-?verify/i.test(look.html)),
  },
  {
    who: 'Safedog',
    shows: (look) =>
      isShort(look) &&
      (/safedog\.cn|网站防火墙|安全狗/.test(look.html) ||
        (look.status >= 400 && /safedog/i.test(header(look, 'server')))),
  },
  {
    who: 'Baidu 安全验证',
    shows: (look) =>
      /^百度安全验证/.test(look.title) ||
      (isShort(look) && /wappass\.baidu\.com\/static\/captcha/.test(look.html)),
  },
  {
    who: '加速乐',
    shows: (look) =>
      (look.status === 521 && /__jsl(uid|_clearance)/.test(`${cookies(look)}${look.html}`)) ||
      (isShort(look) && /__jsl_clearance/.test(look.html)),
  },
  {
    who: '创宇盾',
    shows: (look) => isShort(look) && /365cyd\.(com|net)|创宇盾/.test(look.html) && look.status >= 400,
  },
  {
    who: '瑞数',
    shows: (look) =>
      isShort(look) && /\$_ts\s*=|\$_ts\[/.test(look.html) && [200, 202, 412].includes(look.status),
  },
  {
    who: 'Tencent WAF',
    shows: (look) =>
      isShort(look) &&
      /TCaptcha(-global)?\.js|captcha\.qq\.com|__tst_status|waf\.tencent\.com/.test(look.html),
  },
  {
    who: 'Imperva',
    shows: (look) => isShort(look) && /_Incapsula_Resource|Incapsula incident/.test(look.html),
  },
  {
    who: 'a captcha',
    shows: (look) =>
      isShort(look) &&
      (/^(安全验证|访问验证|人机验证|验证码|滑动验证|身份验证|security check|are you a robot|human verification)/i.test(
        look.title,
      ) ||
        /initGeetest|g-recaptcha|h-captcha|请完成(安全|滑动|人机)?验证|请输入验证码(后)?继续(访问)?/.test(
          look.html,
        )) &&
      !isLoginForm(look),
  },
  {
    who: 'a login page',
    shows: (look) =>
      isShort(look) &&
      isLoginForm(look) &&
      look.askedUrl !== look.finalUrl &&
      /\/(login|signin|sign-in|passport|sso|cas)\b|[?&](redirect|return|service|from)=/i.test(look.finalUrl),
  },
];

function isLoginForm({ html }: Look): boolean {
  return /<input\b[^>]{0,300}\btype\s*=\s*["']?password/i.test(html);
}

/** Who keeps programs away with this answer, or null where nobody does. */
export function blockedBy(look: Look): string | null {
  const sign = SIGNS.find(({ shows }) => shows(look));
  if (sign) return sign.who;
  return look.status === 401 || look.status === 403 ? `the server (status ${look.status})` : null;
}
