import type { Tier } from '../../src/model/vocabulary.ts';

/** A page written for the tests, and what a person reads from it. */
export interface Fixture {
  /** Style and traps, in a few words. */
  readonly name: string;
  readonly html: string;
  /** The lists in page order. */
  readonly expected: readonly ExpectedList[];
}

export interface ExpectedList {
  readonly tier: Tier | null;
  readonly label: string;
  readonly names: readonly string[];
}

/** A list of the kind that a fixture expects. */
export function list(tier: Tier | null, label: string, names: readonly string[]): ExpectedList {
  return { tier, label, names };
}

/** Markup for each value, joined. */
export function each<T>(values: readonly T[], markup: (value: T, index: number) => string): string {
  return values.map(markup).join('\n');
}

/** Values in rows of `width`; the last row can be shorter. */
export function rowsOf<T>(values: readonly T[], width: number): T[][] {
  return Array.from({ length: Math.ceil(values.length / width) }, (_, row) =>
    values.slice(row * width, (row + 1) * width),
  );
}

/** A page that is nothing but its title and its body. */
export function page(title: string, body: string): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}

/** A Chinese page with the surroundings that such sites have: menu, breadcrumb, links, filing numbers. */
export function chinesePage(body: string, title = '组织机构'): string {
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}-砾原智能产业联盟</title><style>.a{color:red}</style></head>
<body>
<div class="top"><div class="w"><a href="/"><img src="/logo.png" alt="砾原智能产业联盟"></a>
<form><input name="q" placeholder="请输入关键词"><button type="submit">搜索</button></form></div></div>
<div class="menu"><ul><li><a href="/">首页</a></li><li><a href="/about">关于联盟</a><ul><li><a href="/about/1">联盟简介</a></li><li><a href="/about/2">组织机构</a></li></ul></li>
<li><a href="/news">新闻动态</a></li><li><a href="/member">会员单位</a></li><li><a href="/std">标准与评测</a></li><li><a href="/join">入会申请</a></li></ul></div>
<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/about">关于联盟</a> &gt; ${title}</div>
<div class="content">${body}</div>
<div class="links"><h4>友情链接</h4><ul><li><a href="http://a.example/">砾原市工业和信息化局</a></li><li><a href="http://b.example/">砾原信息通信研究院</a></li><li><a href="http://c.example/">砾原电子学会</a></li></ul></div>
<div class="bottom"><p>版权所有：砾原智能产业联盟</p><p>地址：砾原市中心区学院路52号　邮编：100000　电话：010-62300000</p><p>技术支持：砾原网络科技有限公司</p><p>京ICP备00000000号-1</p></div>
<script>var _hmt=[];</script></body></html>`;
}

/** An English page with the surroundings that a consortium's site has. */
export function englishPage(body: string, title = 'Members'): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | Fenmoor Alliance</title></head><body>
<header><a href="/"><img src="/l.svg" alt="Fenmoor Alliance logo"></a><nav><ul><li><a href="/about">About Us</a></li><li><a href="/members">Members</a></li><li><a href="/join">Become a Member</a></li><li><a href="/news">News</a></li></ul></nav></header>
<main>${body}</main>
<section><h2>Latest News</h2><ul><li><a href="/n/1">Fenmoor Alliance announces new specification</a></li><li><a href="/n/2">Krayden joins Fenmoor Alliance as Gold Member</a></li></ul></section>
<footer><p>© 2020 Fenmoor Alliance. All rights reserved.</p><ul><li><a href="/privacy">Privacy Policy</a></li><li><a href="/terms">Terms of Use</a></li></ul></footer></body></html>`;
}
