import { escapeHtml } from '../../files/html.ts';
import { copyrightLine, each, PRACTICE_NOTE_EN, PRACTICE_NOTE_ZH, paragraphs, type Shape } from '../html.ts';
import { type PracticeMember, practiceWebsite } from '../member.ts';

/** One long page with anchors, as small companies have, and structured data of schema.org in the head. */
export const startup: Shape = (member) => [
  {
    path: '/',
    html: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="{charset}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(member.title)}</title>
<script type="application/ld+json">${structuredData(member)}</script>
</head>
<body>
<header class="fixed"><a href="#top">${escapeHtml(member.short)}</a> <a href="#what">产品</a> <a href="#who">关于我们</a> <a href="#where">联系我们</a></header>
<div id="top" class="screen"><h1>${escapeHtml(member.lead)}</h1><p class="practice">${PRACTICE_NOTE_ZH}<br>${PRACTICE_NOTE_EN}</p></div>
<div id="what" class="screen"><h2>产品</h2>
${each(member.products, ([name, text]) => `<section><h3>${escapeHtml(name)}</h3><p>${escapeHtml(text)}</p></section>`)}
</div>
<div id="who" class="screen"><h2>关于我们</h2>
${paragraphs(member.about)}
</div>
<div id="where" class="screen"><h2>联系我们</h2><p>地址：${escapeHtml(member.address)}</p></div>
<footer>${copyrightLine(member)}</footer>
</body>
</html>
`,
  },
];

function structuredData(member: PracticeMember): string {
  const organization = {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: member.short,
    legalName: member.name,
    url: practiceWebsite(member),
    description: member.lead,
  };
  // A closing tag inside the script element would end it.
  return JSON.stringify(organization).replaceAll('<', '\\u003c');
}
