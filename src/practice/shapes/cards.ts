import { escapeHtml } from '../../files/html.ts';
import { copyrightLine, each, PRACTICE_NOTE_ZH, paragraphs, type Shape, type SitePage } from '../html.ts';
import type { PracticeMember } from '../member.ts';

/** A grid of cards whose details are figures and captions; the footer holds the address and a second menu. */
export const cards: Shape = (member) => [
  page(
    member,
    '/',
    member.title,
    `<section class="jumbotron"><h2>${escapeHtml(member.lead)}</h2></section>
<section class="card-deck"><h3>核心产品</h3>
${each(
  member.products,
  ([name, text]) =>
    `<figure class="card"><img src="/static/card.png" alt="${escapeHtml(name)}"><figcaption><h4>${escapeHtml(name)}</h4>${escapeHtml(text)}</figcaption></figure>`,
)}
</section>`,
  ),
  page(
    member,
    '/about',
    `关于 ${member.short}`,
    `<section class="text"><h2>关于我们</h2>
${paragraphs(member.about)}
<ul>
${each(member.facts, ([label, value]) => `<li><span class="label">${escapeHtml(label)}</span>：<span class="value">${escapeHtml(value)}</span></li>`)}
</ul></section>`,
  ),
];

function page(member: PracticeMember, path: string, title: string, main: string): SitePage {
  return {
    path,
    html: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta charset="{charset}">
<title>${escapeHtml(title)}</title>
<style>.card{width:30%;float:left}</style>
<script>window.dataLayer = window.dataLayer || [];</script>
</head>
<body class="cards">
<div class="topbar"><a class="brand" href="/">${escapeHtml(member.short)}</a><a href="/about">关于我们</a></div>
${main}
<div class="footer">
<ul class="foot-links"><li><a href="/">首页</a></li><li><a href="/about">公司简介</a></li></ul>
<ul class="foot-contact"><li>总部地址：${escapeHtml(member.address)}</li><li>邮箱：contact@${member.slug}.practice.example</li></ul>
<p>${copyrightLine(member)}</p>
<p class="disclaimer">${PRACTICE_NOTE_ZH}</p>
</div>
</body>
</html>
`,
  };
}
