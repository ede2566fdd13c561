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

const ABOUT = '/index.php?m=content&c=index&a=lists&catid=2';
const CONTACT = '/index.php?m=content&c=index&a=lists&catid=9';

/** A content management system's site: addresses by query string, a side column, a breadcrumb line. */
export const cms: Shape = (member) => [
  page(
    member,
    '/',
    member.title,
    `<div class="box"><h2>${escapeHtml(member.short)}</h2><p>${escapeHtml(member.lead)}</p></div>
<div class="box"><h2>业务领域</h2><ol>
${each(member.products, ([name, text]) => `<li><strong><a href="${escapeHtml(ABOUT)}">${escapeHtml(name)}</a></strong>：${escapeHtml(text)}</li>`)}
</ol></div>`,
  ),
  page(
    member,
    ABOUT,
    `公司概况 - ${member.title}`,
    `<div class="crumbs">您现在的位置：<a href="/">首页</a> &gt; 公司概况</div>
<div class="content" id="article">
${paragraphs(member.about)}
${each(member.facts, ([label, value]) => `<p><strong>${escapeHtml(label)}：</strong>${escapeHtml(value)}</p>`)}
</div>`,
  ),
  page(
    member,
    CONTACT,
    `联系我们 - ${member.title}`,
    `<div class="crumbs">您现在的位置：<a href="/">首页</a> &gt; 联系我们</div>
<div class="content"><p>公司名称：${escapeHtml(member.name)}</p><p>通讯地址：${escapeHtml(member.address)}</p></div>`,
  ),
];

function page(member: PracticeMember, path: string, title: string, main: string): SitePage {
  return {
    path,
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset={charset}" />
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(member.lead)}" />
</head>
<body>
<!-- header begin -->
<div id="head"><div class="banner note">${PRACTICE_NOTE_ZH} ${PRACTICE_NOTE_EN}</div>
<ul id="nav"><li><a href="/">首页</a></li><li><a href="${escapeHtml(ABOUT)}">公司概况</a></li><li><a href="${escapeHtml(CONTACT)}">联系我们</a></li></ul></div>
<!-- header end -->
<div id="wrap"><div id="left">
${main}
</div>
<div id="right"><h3>快速入口</h3><ul><li>网上营业厅</li><li>招标采购</li><li>人才招聘</li></ul></div></div>
<div id="foot">${copyrightLine(member)}</div>
</body>
</html>
`,
  };
}
