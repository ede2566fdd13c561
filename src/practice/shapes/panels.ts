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

/** A menu that drops down, stacked sections of nested blocks, a page about the company and one on how to reach it. */
export const panels: Shape = (member) => [
  page(member, '/', member.title, home(member)),
  page(member, '/about/', `关于我们 - ${member.short}`, about(member)),
  page(member, '/contact/', `联系我们 - ${member.short}`, contact(member)),
];

function page(member: PracticeMember, path: string, title: string, main: string): SitePage {
  return {
    path,
    html: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="{charset}">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(member.lead)}">
</head>
<body>
<div class="banner practice-note">${PRACTICE_NOTE_ZH} ${PRACTICE_NOTE_EN}</div>
<div class="header"><div class="logo"><a href="/">${escapeHtml(member.short)}</a></div>
<ul class="nav"><li><a href="/">首页</a></li>
<li><a href="/#products">产品与服务</a><ul class="drop">
${each(member.products, ([name]) => `<li><a href="/#products">${escapeHtml(name)}</a></li>`)}
</ul></li>
<li><a href="/about/">关于我们</a></li><li><a href="/contact/">联系我们</a></li></ul></div>
${main}
<div class="footer"><div class="copyright">${copyrightLine(member)}</div></div>
</body>
</html>
`,
  };
}

function home(member: PracticeMember): string {
  return `<div class="screen"><div class="slogan">${escapeHtml(member.lead)}</div></div>
<div class="section" id="products"><div class="section-title">产品与服务</div>
${each(
  member.products,
  ([name, text]) => `<div class="panel"><div class="panel-name">${escapeHtml(name)}</div>
<div class="panel-text">${escapeHtml(text)}</div></div>`,
)}
</div>`;
}

function about(member: PracticeMember): string {
  return `<div class="section"><h1>关于${escapeHtml(member.short)}</h1>
${paragraphs(member.about)}
${each(member.facts, ([label, value]) => `<div class="fact"><b>${escapeHtml(label)}</b>：${escapeHtml(value)}</div>`)}
</div>`;
}

function contact(member: PracticeMember): string {
  return `<div class="section"><h1>联系我们</h1>
<div>${escapeHtml(member.name)}</div>
<div>地址：${escapeHtml(member.address)}</div>
<div>电话：400-000-0000</div></div>`;
}
