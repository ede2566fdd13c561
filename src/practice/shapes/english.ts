import { escapeHtml } from '../../files/html.ts';
import { each, icpNumber, PRACTICE_NOTE_EN, paragraphs, type Shape, type SitePage } from '../html.ts';
import type { PracticeMember } from '../member.ts';

/** A site in English; the Chinese name stands in the text and in the footer alone. */
export const english: Shape = (member) => [
  page(
    member,
    '/',
    member.title,
    `<section class="hero"><h1>${escapeHtml(member.lead)}</h1><a href="/about-us">About us</a></section>
<section class="grid"><h2>Products</h2>
${each(member.products, ([name, text]) => `<div class="card"><h3>${escapeHtml(name)}</h3><p>${escapeHtml(text)}</p></div>`)}
</section>`,
  ),
  page(
    member,
    '/about-us',
    `About us | ${member.title}`,
    `<section><h1>About us</h1>
${paragraphs(member.about)}
<table>
${each(member.facts, ([label, value]) => `<tr><th scope="row">${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`)}
</table>
<h2>Contact</h2><p>Address: ${escapeHtml(member.address)}</p></section>`,
  ),
];

function page(member: PracticeMember, path: string, title: string, main: string): SitePage {
  return {
    path,
    html: `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="{charset}">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(member.lead)}">
</head>
<body>
<header><nav><a href="/">Home</a> <a href="/about-us">About us</a></nav></header>
${main}
<footer><p>&copy; 2021 ${escapeHtml(member.name)}. All rights reserved. ${icpNumber(member)} (practice)</p>
<p>${PRACTICE_NOTE_EN}</p></footer>
</body>
</html>
`,
  };
}
