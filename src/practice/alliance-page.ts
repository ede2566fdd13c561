import { escapeHtml } from '../files/html.ts';
import { each, PRACTICE_NOTE_EN, PRACTICE_NOTE_ZH } from './html.ts';
import type { PracticeAlliance } from './member.ts';

/** Address of the membership page of the practice alliance. */
export const PRACTICE_MEMBERSHIP_URL =
  'http://alliance.practice.example/index.php?m=alliance&c=index&a=structure';

const MENU: readonly (readonly [label: string, query: string])[] = [
  ['联盟首页', ''],
  ['联盟介绍', '?m=alliance&c=index&a=about'],
  ['组织架构', '?m=alliance&c=index&a=structure'],
  ['新闻动态', '?m=content&c=index&a=lists&catid=1'],
];

/** The membership page: a menu, the tiers under headings, a column of other lists, a footer. */
export function alliancePage({ title, intro, tiers }: PracticeAlliance): string {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="{charset}">
<title>${escapeHtml(title)}</title>
</head>
<body>
<div class="top-menu"><ul>
${each(MENU, ([label, query]) => `<li><a href="/index.php${escapeHtml(query)}">${label}</a></li>`)}
</ul></div>
<div class="practice-note">${PRACTICE_NOTE_ZH}<br>${PRACTICE_NOTE_EN}</div>
<div class="page-body">
<h2>组织架构</h2>
<p>${escapeHtml(intro)}</p>
${each(
  tiers,
  ({ heading, members }) => `<div class="member-tier">
<h3>${escapeHtml(heading)}</h3>
<ul class="member-list">
${each(members, (name) => `<li>${escapeHtml(name)}</li>`)}
</ul>
</div>`,
)}
</div>
<div class="aside"><h4>工作组</h4><ul><li>标准化与推广</li><li>政策法规</li><li>知识产权</li></ul></div>
<div class="page-foot"><p>练习用人工智能产业联盟秘书处</p><p>京ICP备00000000号（练习用）</p></div>
</body>
</html>
`;
}
