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

/** A large group's portal: headlines, business segments, pages in folders named by pinyin initials. */
export const portal: Shape = (member) => [
  page(
    member,
    '/',
    member.title,
    `<div class="news"><h3>要闻</h3><ul>
${each(member.news, (headline) => `<li><span class="date">2021-04-30</span> ${escapeHtml(headline)}</li>`)}
</ul></div>
<div class="intro"><h3>集团简介</h3><p>${escapeHtml(member.lead)} <a href="/gyjt/index.html">[详细]</a></p></div>
<div class="segments"><h3>业务板块</h3>
<table class="segments-table"><tbody>
${each(member.products, ([name, text]) => `<tr><td class="name">${escapeHtml(name)}</td><td>${escapeHtml(text)}</td></tr>`)}
</tbody></table></div>`,
  ),
  page(
    member,
    '/gyjt/index.html',
    `集团介绍 - ${member.title}`,
    `<div class="body-text"><h2>集团介绍</h2>
${paragraphs(member.about)}
<table>
${each(member.facts, ([label, value]) => `<tr><td>${escapeHtml(label)}</td><td>${escapeHtml(value)}</td></tr>`)}
</table></div>`,
  ),
  page(
    member,
    '/lxwm/index.html',
    `联系我们 - ${member.title}`,
    `<div class="body-text"><h2>联系我们</h2>
<p>单位名称：${escapeHtml(member.name)}<br>办公地址：${escapeHtml(member.address)}<br>邮政编码：000000</p></div>`,
  ),
];

function page(member: PracticeMember, path: string, title: string, main: string): SitePage {
  return {
    path,
    html: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset={charset}">
<title>${escapeHtml(title)}</title>
</head>
<body>
<div id="top"><span>今天是2021年5月1日</span> <span class="tips">${PRACTICE_NOTE_ZH}</span></div>
<div id="menu"><ul><li><a href="/">首页</a><li><a href="/gyjt/index.html">关于集团</a><li><a href="/lxwm/index.html">联系我们</a></ul></div>
${main}
<div id="bottom"><p>${copyrightLine(member)}</p><p>${PRACTICE_NOTE_EN}</p></div>
</body>
</html>
`,
  };
}
