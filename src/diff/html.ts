import { createHash } from 'node:crypto';
import { escapeHtml } from '../files/html.ts';
import { visible } from '../files/visible.ts';
import { CAUSES, type Changes } from '../model/changes.ts';
import { FILTER_SCRIPT, STYLE } from './html-assets.ts';
import { type DiffLine, diffLines, headline, KIND_TITLES, linesByKind } from './text.ts';

/** More rows than this make the page slow: they are counted, and the CSV has them all. */
const MOST_ROWS = 20_000;

/**
 * The diff as one page that needs nothing else: a table, and filters by kind, field, cause and words. All
 * text is escaped, and the page allows no script but its own.
 */
export function formatHtml(changes: Changes): string {
  const lines = diffLines(changes);
  const shown = lines.slice(0, MOST_ROWS);
  const title = `Changes from ${changes.from} to ${changes.to}`;
  const scriptHash = createHash('sha256').update(FILTER_SCRIPT).digest('base64');
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${scriptHash}'; base-uri 'none'; form-action 'none'`;
  const fields = [...new Set(lines.map(({ field }) => field))].filter((field) => field !== '');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(headline(lines))}</p>
${changes.warnings.map((warning) => `<p class="warning">${escapeHtml(warning)}</p>\n`).join('')}<form id="filters">
${select(
  'kind',
  'Kind',
  linesByKind(lines).map(([kind]) => kind),
)}
${select('field', 'Field', fields)}
${select(
  'cause',
  'Cause',
  CAUSES.filter((cause) => lines.some((line) => line.cause === cause)),
)}
<label>Words <input type="search" id="words" autocomplete="off"></label>
<output id="count" aria-live="polite"></output>
</form>
${shown.length < lines.length ? `<p class="warning">The first ${shown.length} of ${lines.length} differences. The CSV has them all.</p>\n` : ''}<table>
<thead><tr><th scope="col">Kind</th><th scope="col">Name</th><th scope="col">Field</th><th scope="col">Before</th><th scope="col">After</th><th scope="col">Cause</th><th scope="col">Why</th></tr></thead>
<tbody id="rows">
${shown.map(row).join('\n')}
</tbody>
</table>
</main>
<script>${FILTER_SCRIPT}</script>
</body>
</html>
`;
}

function select(id: string, label: string, values: readonly string[]): string {
  const options = values.map((value) => `<option value="${escapeHtml(value)}">${escapeHtml(value)}</option>`);
  return `<label>${label} <select id="${id}"><option value="">all</option>${options.join('')}</select></label>`;
}

function row(line: DiffLine): string {
  const cells = [KIND_TITLES[line.kind], line.name, line.field, line.from, line.to, line.cause, line.reason];
  const marks = (['kind', 'field', 'cause'] as const).map(
    (mark) => `data-${mark}="${escapeHtml(line[mark])}"`,
  );
  return `<tr ${marks.join(' ')}>${cells.map((cell) => `<td>${escapeHtml(visible(cell))}</td>`).join('')}</tr>`;
}
