import { escapeHtml } from '../../files/html.ts';
import { copyrightLine, each, PRACTICE_NOTE_ZH, paragraphs, type Shape, type SitePage } from '../html.ts';
import type { PracticeMember } from '../member.ts';

/** A university's or a research institute's site: an overview page and a list of what it does. */
export const school: Shape = (member) => [
  page(
    member,
    '/',
    member.title,
    `<h2>${escapeHtml(member.short)}概况</h2><p>${escapeHtml(member.lead)}<a href="gk/index.htm">更多&gt;&gt;</a></p>
${each(member.products, ([name, text]) => `<h3>${escapeHtml(name)}</h3><p>${escapeHtml(text)}</p>`)}`,
  ),
  page(
    member,
    '/gk/index.htm',
    `概况-${member.title}`,
    `<h2>单位概况</h2>
${paragraphs(member.about)}
<table summary="基本信息">
${each(member.facts, ([label, value]) => `<tr><th>${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`)}
<tr><th>单位地址</th><td>${escapeHtml(member.address)}</td></tr>
</table>`,
  ),
];

function page(member: PracticeMember, path: string, title: string, main: string): SitePage {
  return {
    path,
    html: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="{charset}"/>
<title>${escapeHtml(title)}</title>
<meta name="SiteName" content="${escapeHtml(member.name)}"/>
</head>
<body>
<div class="head"><h1>${escapeHtml(member.name)}</h1></div>
<div class="navi"><a href="/">首页</a> <a href="/gk/index.htm">概况</a></div>
<div class="con">
${main}
</div>
<div class="foot">地址：${escapeHtml(member.address)} ${copyrightLine(member)}<br/>${PRACTICE_NOTE_ZH}</div>
</body>
</html>
`,
  };
}
