import { escapeHtml } from '../../files/html.ts';
import {
  copyrightLine,
  each,
  PRACTICE_NOTE_EN,
  PRACTICE_NOTE_ZH,
  paragraphs,
  type Shape,
  type SitePage,
} from '../html.ts';
import type { PracticeMember } from '../member.ts';

/** A Chinese site with an English page beside it; both languages are linked from everywhere. */
export const bilingual: Shape = (member) => [
  page(
    member,
    { path: '/', language: 'zh-CN', title: member.title },
    `<h1>${escapeHtml(member.lead)}</h1>
<section><h2>产品与服务</h2><ul class="products">
${each(member.products, ([name, text]) => `<li><strong>${escapeHtml(name)}</strong><span>${escapeHtml(text)}</span></li>`)}
</ul></section>`,
  ),
  page(
    member,
    { path: '/cn/about.html', language: 'zh-CN', title: `公司简介 - ${member.short}` },
    `<h1>公司简介 Company profile</h1>
${paragraphs(member.about)}
<ul class="facts">
${each(member.facts, ([label, value]) => `<li><em>${escapeHtml(label)}</em>${escapeHtml(value)}</li>`)}
</ul>
<p>公司地址：${escapeHtml(member.address)}</p>`,
  ),
  page(
    member,
    { path: '/en/', language: 'en', title: `${member.title} - English` },
    `<h1>About us</h1>
${paragraphs(member.english)}`,
  ),
];

function page(
  member: PracticeMember,
  head: { path: string; language: string; title: string },
  main: string,
): SitePage {
  return {
    path: head.path,
    html: `<!DOCTYPE html>
<html lang="${head.language}">
<head>
<meta charset="{charset}">
<title>${escapeHtml(head.title)}</title>
<link rel="alternate" hreflang="zh" href="/"><link rel="alternate" hreflang="en" href="/en/">
</head>
<body>
<div class="top"><a href="/">中文</a> / <a href="/en/">English</a></div>
<div class="menu"><a href="/">首页 Home</a> <a href="/cn/about.html">公司简介 About</a></div>
<div class="banner notice">${PRACTICE_NOTE_ZH}<br>${PRACTICE_NOTE_EN}</div>
<div class="main">
${main}
</div>
<div class="bottom">${copyrightLine(member)}</div>
</body>
</html>
`,
  };
}
