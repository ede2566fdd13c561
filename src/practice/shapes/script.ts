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

/** A page that is empty until its script has run: what is sent holds a root element and the script alone. */
export const script: Shape = (member) => [
  page(
    member,
    '/',
    member.title,
    `<h1>${escapeHtml(member.lead)}</h1>
<section class="product-list"><h2>产品</h2>
${each(member.products, ([name, text]) => `<div><h3>${escapeHtml(name)}</h3><p>${escapeHtml(text)}</p></div>`)}
</section>`,
  ),
  page(
    member,
    '/about',
    `关于我们 - ${member.short}`,
    `<h1>关于我们</h1>
${paragraphs(member.about)}
<ul class="fact-list">
${each(member.facts, ([label, value]) => `<li>${escapeHtml(label)}：${escapeHtml(value)}</li>`)}
</ul>
<p>公司地址：${escapeHtml(member.address)}</p>`,
  ),
];

function page(member: PracticeMember, path: string, title: string, main: string): SitePage {
  const head = (shown: string) => `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="{charset}">
<title>${escapeHtml(shown)}</title>
<script defer src="/static/js/app.js"></script>
</head>`;
  return {
    path,
    html: `${head(member.short)}
<body>
<noscript>请启用 JavaScript 后浏览。${PRACTICE_NOTE_ZH}</noscript>
<div id="app"></div>
</body>
</html>
`,
    rendered: `${head(title)}
<body>
<div id="app">
<nav><a href="/">首页</a><a href="/about">关于我们</a></nav>
<main>
${main}
</main>
<footer><p>${copyrightLine(member)}</p><p>${PRACTICE_NOTE_ZH} ${PRACTICE_NOTE_EN}</p></footer>
</div>
</body>
</html>
`,
  };
}
