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

/** Definition lists for products and for the company's profile. */
export const definitions: Shape = (member) => [
  page(member, '/', member.title, home(member)),
  page(member, '/company/profile.html', `${member.short}概况`, profile(member)),
];

function page(member: PracticeMember, path: string, title: string, main: string): SitePage {
  return {
    path,
    html: `<!doctype html>
<html lang="zh">
<head>
<meta charset="{charset}">
<title>${escapeHtml(title)}</title>
<meta name="keywords" content="${escapeHtml(member.products.map(([name]) => name).join(','))}">
</head>
<body>
<nav><ul><li><a href="/">首页</a></li><li><a href="/company/profile.html">了解${escapeHtml(member.short)}</a></li></ul></nav>
<main>
${main}
</main>
<footer>
<p>${copyrightLine(member)}</p>
<p class="note"><small>${PRACTICE_NOTE_ZH}<br>${PRACTICE_NOTE_EN}</small></p>
</footer>
</body>
</html>
`,
  };
}

function home(member: PracticeMember): string {
  return `<h1>${escapeHtml(member.short)}</h1>
<p class="lead">${escapeHtml(member.lead)}</p>
<h2>主要产品</h2>
<dl>
${each(member.products, ([name, text]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(text)}</dd>`)}
</dl>`;
}

function profile(member: PracticeMember): string {
  return `<h1>${escapeHtml(member.name)}</h1>
${paragraphs(member.about)}
<dl>
<dt>名称</dt><dd>${escapeHtml(member.name)}</dd>
${each(member.facts, ([label, value]) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`)}
<dt>地址</dt><dd>${escapeHtml(member.address)}</dd>
</dl>`;
}
