import { showValue } from './claims/expectation.ts';
import { CROSS_NAMES, DISTRIBUTION_NAMES, shownCountings } from './distribution-texts.ts';
import { FIGURE_NAMES, figureTitle } from './figures/figures.ts';
import { plainText } from './plain-text.ts';
import type { CrossName, DistributionName } from './statistics/statistics.ts';
import { countOf } from './statistics/tables.ts';
import type { Summary } from './summary/summary.ts';
import {
  COUNTING_NAMES,
  FIELD_NAMES,
  HEADLINE_NAMES,
  labelText,
  POPULATION_NAMES,
  TIER_NAMES,
} from './texts.ts';

/** The report as Markdown for a repository, in English. */
export function renderSummaryMarkdown(summary: Summary): string {
  const parts = [
    `# Members of China’s Artificial Intelligence Industry Alliance, ${summary.snapshot}`,
    headlineTable(summary),
    ...figureLinks(summary),
    '## Statistics',
    ...(Object.keys(CROSS_NAMES) as CrossName[]).map((name) => crossTable(summary, name)),
    ...(Object.keys(DISTRIBUTION_NAMES) as DistributionName[]).map((name) =>
      distributionTable(summary, name),
    ),
    ...repeatedTable(summary),
    '## Coverage and confidence',
    coverageTable(summary),
    ...queueTable(summary),
    ...sourceTable(summary),
    ...findingTable(summary),
    ...reproductionTable(summary),
    citation(summary),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Signs that Markdown, or HTML within it, gives a meaning to; those within an address that readers make a link of. */
const MARKUP = /[\\`*_[\]<>|~&$@]|:(?=\/\/)|(?<=www)\./giu;

/**
 * Text as it can stand in a cell of a table: one line, and no sign that means something. Signs become
 * character references, which no Markdown reader takes for markup, not even in a link or an address.
 */
function escapeCell(text: string): string {
  return plainText(text)
    .trim()
    .replace(MARKUP, (sign) => `&#${sign.codePointAt(0)};`);
}

type Cell = string | number;

function table(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) =>
    `| ${cells.map((cell) => (typeof cell === 'number' ? cell : escapeCell(cell))).join(' | ')} |`;
  return [line(headings), ruler(headings.length), ...rows.map(line)].join('\n');
}

function ruler(columns: number): string {
  return `|${' --- |'.repeat(columns)}`;
}

function headlineTable({ headlines, previousSnapshot }: Summary): string {
  if (previousSnapshot === null) {
    return table(
      ['', 'number'],
      headlines.map(({ name, now }) => [HEADLINE_NAMES[name].en, now]),
    );
  }
  return table(
    ['', 'number', `in ${previousSnapshot}`],
    headlines.map(({ name, now, before }) => [HEADLINE_NAMES[name].en, now, before ?? '–']),
  );
}

/** The figures, which lie in the folder `figures` beside the report. */
function figureLinks(summary: Summary): string[] {
  const links = FIGURE_NAMES.flatMap((name) => {
    const title = figureTitle(name, 'en', summary);
    return title === null ? [] : [`![${escapeCell(title)}](figures/${name}.svg)`];
  });
  return ['## Figures', ...links];
}

function distributionTable({ statistics }: Summary, name: DistributionName): string {
  const countings = shownCountings(name);
  const { population, entries } = statistics.listings.distributions[name];
  const title = `### ${DISTRIBUTION_NAMES[name].en}, ${POPULATION_NAMES[population].en}`;
  const rows = entries.map(({ value, share }) => [
    labelText(value).en,
    share.toFixed(1),
    ...countings.map((counting) => countOf(statistics[counting].distributions[name], value)),
  ]);
  const sums = countings.map((counting) => statistics[counting].distributions[name].n);
  const headings = ['', '% of listings', ...countings.map((counting) => COUNTING_NAMES[counting].en)];
  return `${title}\n\n${table(headings, [...rows, ['Sum', '100.0', ...sums]])}`;
}

function crossTable({ statistics }: Summary, name: CrossName): string {
  const { population, rows, columns, cells } = statistics.listings.crosses[name];
  const title = `### ${CROSS_NAMES[name].en}, ${POPULATION_NAMES[population].en}, ${COUNTING_NAMES.listings.en}`;
  const lines = rows.map((row, i) => [labelText(row).en, ...columns.map((_, j) => cells[i]?.[j] ?? 0)]);
  return `${title}\n\n${table(['', ...columns.map((column) => labelText(column).en)], lines)}`;
}

function repeatedTable({ repeated }: Summary): string[] {
  if (repeated.length === 0) return [];
  const places = repeated.map(({ name, listings }) => [
    name,
    listings.map(({ tier, order }) => `${TIER_NAMES[tier].en} ${order}`).join('; '),
  ]);
  return ['## Listed more than once', table(['name', 'listed as'], places)];
}

function coverageTable({ coverage }: Summary): string {
  return table(
    [
      'field',
      'among',
      'of',
      'filled',
      'not found',
      'not applicable',
      'not checked',
      'not given',
      'confidence',
    ],
    coverage.map(({ field, population, n, filled, absent, confidence }) => [
      FIELD_NAMES[field].en,
      POPULATION_NAMES[population].en,
      n,
      filled,
      absent['not found'],
      absent['not applicable'],
      absent['not checked'],
      absent.unknown,
      confidence === null ? '–' : confidence.toFixed(2),
    ]),
  );
}

function queueTable({ queue }: Summary): string[] {
  if (queue.total === 0) return [];
  const rows = queue.first.map((cell) => [
    cell.name,
    FIELD_NAMES[cell.field].en,
    labelText(cell.value).en,
    cell.confidence.toFixed(2),
    cell.reason,
  ]);
  return [
    '## Waiting for a person',
    `The first ${queue.first.length} of ${queue.total} cells.`,
    table(['organization', 'field', 'value', 'confidence', 'why'], rows),
  ];
}

function sourceTable({ sources }: Summary): string[] {
  if (sources.length === 0) return [];
  const rows = sources.map(({ source, outcomes }) => [
    source,
    Object.entries(outcomes)
      .map(([outcome, n]) => `${outcome}: ${n}`)
      .join(', '),
  ]);
  return ['## Sources', table(['source', 'look-ups by outcome'], rows)];
}

function findingTable({ findings }: Summary): string[] {
  if (findings.total === 0) return [];
  const rows = findings.first.map(({ row, severity, column, value, message }) => [
    row,
    severity,
    column,
    value,
    message,
  ]);
  return [
    '## Data quality',
    `The first ${findings.first.length} of ${findings.total} findings.`,
    table(['row', 'severity', 'column', 'value', 'finding'], rows),
  ];
}

function reproductionTable({ reproduction }: Summary): string[] {
  if (reproduction === null) return [];
  const rows = reproduction.map((claim) => [
    claim.id,
    claim.description,
    String(claim.printed),
    showValue(claim.recomputed),
    claim.status,
    [claim.definition, claim.note].filter((text) => text !== '').join('; '),
  ]);
  return [
    '## The brief’s numbers, recomputed',
    table(['claim', 'what the brief states', 'printed', 'recomputed', 'status', 'definition and note'], rows),
  ];
}

function citation({ snapshot }: Summary): string {
  return [
    '## How to cite',
    `Annotated dataset of the members of China’s Artificial Intelligence Industry Alliance (AIIA), snapshot ${snapshot}.`,
    'Fields and categories are defined in the appendices of: Ngor Luong and Zachary Arnold, *China’s Artificial ' +
      'Intelligence Industry Alliance* (Center for Security and Emerging Technology, May 2021), ' +
      '<https://doi.org/10.51593/20200094>.',
  ].join('\n\n');
}
