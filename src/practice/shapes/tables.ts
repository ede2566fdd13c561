import { escapeHtml } from '../../files/html.ts';
import { copyrightLine, each, PRACTICE_NOTE_ZH, paragraphs, type Shape, type SitePage } from '../html.ts';
import type { PracticeMember } from '../member.ts';

/** A site of the years around 2005: layout by tables, upper-case tags, attributes without quotes. */
export const tables: Shape = (member) => [
  page(member, '/', member.title, home(member)),
  page(member, '/gsjj.htm', `公司简介_${member.short}`, profile(member)),
  page(member, '/lxwm.htm', `联系方式_${member.short}`, contact(member)),
];

function page(member: PracticeMember, path: string, title: string, cell: string): SitePage {
  return {
    path,
    html: `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML>
<HEAD>
<META http-equiv=Content-Type content="text/html; charset={charset}">
<TITLE>${escapeHtml(title)}</TITLE>
</HEAD>
<BODY bgcolor=#FFFFFF>
<TABLE width=960 align=center cellpadding=0 cellspacing=0>
<TR><TD colspan=2 height=80><FONT size=5><B>${escapeHtml(member.name)}</B></FONT></TD></TR>
<TR bgcolor=#003366><TD colspan=2><A href="/">网站首页</A> | <A href="gsjj.htm">公司简介</A> | <A href="lxwm.htm">联系方式</A></TD></TR>
<TR valign=top><TD width=700>
${cell}
</TD><TD width=260 bgcolor=#EEEEEE>友情提示<BR>${PRACTICE_NOTE_ZH}</TD></TR>
<TR><TD colspan=2 align=center>${copyrightLine(member)}<BR>地址：${escapeHtml(member.address)}</TD></TR>
</TABLE>
</BODY>
</HTML>
`,
  };
}

function home(member: PracticeMember): string {
  return `<P>${escapeHtml(member.lead)}</P>
<H3>产品中心</H3>
<TABLE border=1 width="100%">
${each(member.products, ([name, text]) => `<TR><TD><STRONG>${escapeHtml(name)}</STRONG><TD>${escapeHtml(text)}`)}
</TABLE>`;
}

function profile(member: PracticeMember): string {
  return `<H2>公司简介</H2>
${paragraphs(member.about)}
<TABLE border=1>
<TR><TD>公司全称</TD><TD>${escapeHtml(member.name)}</TD></TR>
${each(member.facts, ([label, value]) => `<TR><TD>${escapeHtml(label)}</TD><TD>${escapeHtml(value)}</TD></TR>`)}
</TABLE>`;
}

function contact(member: PracticeMember): string {
  return `<H2>联系方式</H2>
<TABLE>
<TR><TD align=right>单&nbsp;&nbsp;&nbsp;位：</TD><TD>${escapeHtml(member.name)}</TD></TR>
<TR><TD align=right>地&nbsp;&nbsp;&nbsp;址：</TD><TD>${escapeHtml(member.address)}</TD></TR>
<TR><TD align=right>邮&nbsp;&nbsp;&nbsp;编：</TD><TD>000000</TD></TR>
</TABLE>`;
}
