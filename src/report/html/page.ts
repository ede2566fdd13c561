import { createHash } from 'node:crypto';
import type { Summary } from '../summary/summary.ts';
import type { Text } from '../texts.ts';
import { both } from './both.ts';
import { citationSection } from './citation-section.ts';
import { figuresSection } from './figures-section.ts';
import { Html, html } from './html.ts';
import { membersSection } from './members-section.ts';
import { reproductionSection } from './reproduction-section.ts';
import { SCRIPT } from './script.ts';
import {
  coverageSection,
  findingsSection,
  headlineTiles,
  queueSection,
  repeatedSection,
  sourcesSection,
} from './sections.ts';
import { statisticsSection } from './statistics-section.ts';
import { STYLE } from './style.ts';

/**
 * The report as one HTML file that needs nothing else: no network, and no script but for sorting and
 * searching. Its policy allows the style sheet and the script that it was written with, and nothing more.
 */
export function renderSummaryHtml(summary: Summary): string {
  const title = pageTitle(summary);
  const policy = `default-src 'none'; style-src ${sourceHash(STYLE)}; script-src ${sourceHash(SCRIPT)}; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title.en}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
${languageSwitch()}
<main>
<h1>${both(title)}</h1>
<p class="quiet">${both(subtitle(summary))}</p>
${headlineTiles(summary)}
${figuresSection(summary)}
${statisticsSection(summary)}
${repeatedSection(summary)}
${coverageSection(summary)}
${queueSection(summary)}
${sourcesSection(summary)}
${findingsSection(summary)}
${reproductionSection(summary)}
${membersSection(summary)}
${citationSection(summary)}
</main>
<script>${new Html(SCRIPT)}</script>
</body>
</html>
`.text;
}

/** What the report is called. */
export function pageTitle({ snapshot }: Summary): Text {
  return {
    en: `Members of China’s Artificial Intelligence Industry Alliance, ${snapshot}`,
    zh: `中国人工智能产业发展联盟成员，${snapshot}`,
  };
}

function subtitle({ previousSnapshot }: Summary): Text {
  return previousSnapshot === null
    ? {
        en: 'Numbers count each organization once, except the listings.',
        zh: '除名单条目外，每家机构只计一次。',
      }
    : {
        en: `Numbers count each organization once, except the listings. Changes are since ${previousSnapshot}.`,
        zh: `除名单条目外，每家机构只计一次。变化为较 ${previousSnapshot} 而言。`,
      };
}

function languageSwitch(): Html {
  return html`<fieldset class="language"><legend class="unseen">Language 语言</legend>
<label><input type="radio" name="language" id="language-en" checked> English</label>
<label lang="zh-Hans"><input type="radio" name="language" id="language-zh"> 中文</label>
</fieldset>`;
}

/** How a policy names an inline block that it allows (Content Security Policy Level 3, 2.3.1). */
function sourceHash(content: string): string {
  return `'sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}'`;
}
