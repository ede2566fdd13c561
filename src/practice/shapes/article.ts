import { escapeHtml } from '../../files/html.ts';
import { copyrightLine, each, PRACTICE_NOTE_EN, PRACTICE_NOTE_ZH, paragraphs, type Shape } from '../html.ts';
import type { PracticeMember } from '../member.ts';

/** HTML5 elements, and links that are relative to the page, with `..` and without a leading slash. */
export const article: Shape = (member) => [
  {
    path: '/',
    html: `<!DOCTYPE html>
<html lang="zh-Hans">
<head>
<meta charset="{charset}">
<title>${escapeHtml(member.title)}</title>
<meta property="og:title" content="${escapeHtml(member.short)}">
<meta property="og:description" content="${escapeHtml(member.lead)}">
</head>
<body>
<header><a href="./">${escapeHtml(member.short)}</a>
<nav><a href="about/index.html">公司介绍</a> <a href="about/contact.html">联系方式</a></nav></header>
<main>
<article><h1>${escapeHtml(member.short)}</h1><p>${escapeHtml(member.lead)}</p></article>
<section><h2>产品中心</h2>
${each(member.products, ([name, text]) => `<article><h3>${escapeHtml(name)}</h3><p>${escapeHtml(text)}</p></article>`)}
</section>
</main>
${footer(member)}
</body>
</html>
`,
  },
  {
    path: '/about/index.html',
    html: `<!DOCTYPE html>
<html lang="zh-Hans">
<head><meta charset="{charset}"><title>公司介绍 | ${escapeHtml(member.short)}</title></head>
<body>
<header><a href="../">返回首页</a> <a href="contact.html">联系方式</a></header>
<main><article><h1>公司介绍</h1>
${paragraphs(member.about)}
${each(member.facts, ([label, value]) => `<p>${escapeHtml(label)}：${escapeHtml(value)}</p>`)}
</article></main>
${footer(member)}
</body>
</html>
`,
  },
  {
    path: '/about/contact.html',
    html: `<!DOCTYPE html>
<html lang="zh-Hans">
<head><meta charset="{charset}"><title>联系方式 | ${escapeHtml(member.short)}</title></head>
<body>
<header><a href="../">返回首页</a> <a href="index.html">公司介绍</a></header>
<main><h1>联系方式</h1><address>${escapeHtml(member.name)}<br>地址：${escapeHtml(member.address)}<br>电话：000-00000000</address></main>
${footer(member)}
</body>
</html>
`,
  },
];

function footer(member: PracticeMember): string {
  return `<footer><p>${copyrightLine(member)}</p><aside>${PRACTICE_NOTE_ZH} ${PRACTICE_NOTE_EN}</aside></footer>`;
}
