import {
  CROSS_NAMES,
  DISTRIBUTION_NAMES,
  OBSERVED_NAMES,
  shownCountings,
  valueText,
} from '../distribution-texts.ts';
import type { CrossName, DistributionName, Observed } from '../statistics/statistics.ts';
import { countOf } from '../statistics/tables.ts';
import type { Summary } from '../summary/summary.ts';
import { COUNTING_NAMES, labelText, POPULATION_NAMES, type Text } from '../texts.ts';
import { both } from './both.ts';
import { type Html, html } from './html.ts';
import { type Column, table } from './table.ts';

/** Appendix 1's statistics, each under three ways of counting repeated members. */
export function statisticsSection(summary: Summary): Html {
  const names = Object.keys(DISTRIBUTION_NAMES) as DistributionName[];
  const crossNames = Object.keys(CROSS_NAMES) as CrossName[];
  return html`<section id="statistics">
<h2>${both({ en: 'Statistics', zh: '统计' })}</h2>
<p>${both(COUNTING_NOTE)}</p>
${crossNames.map((name) => crossTable(summary, name))}
<div class="tables">${observationTable(summary)}${names.map((name) => distributionTable(summary, name))}</div>
</section>
`;
}

const COUNTING_NOTE: Text = {
  en: 'Some organizations are listed more than once. “All listings” counts every listing, “organizations” counts each once, and “the brief’s rule” counts as the brief’s endnotes say. Percentages are shares of the listings, rounded so that they sum to 100.',
  zh: '部分机构在名单中出现不止一次。“全部名单条目”按条目计数，“机构”每家只计一次，“原报告的计数法”依照原报告尾注。百分比以条目计，取舍至合计为 100。',
};

function distributionTable(summary: Summary, name: DistributionName): Html {
  const countings = shownCountings(name);
  const listings = summary.statistics.listings.distributions[name];
  const title = DISTRIBUTION_NAMES[name];
  const population = POPULATION_NAMES[listings.population];
  const columns: Column[] = [
    { heading: title },
    { heading: { en: '%', zh: '%' }, number: true },
    ...countings.map((counting) => ({ heading: COUNTING_NAMES[counting], number: true })),
  ];
  const rows = listings.entries.map(({ value, share }) => [
    both(valueText(name, value)),
    share.toFixed(1),
    ...countings.map((counting) => countOf(summary.statistics[counting].distributions[name], value)),
  ]);
  const caption = { en: `${title.en}: ${population.en}`, zh: `${title.zh}：${population.zh}` };
  const sums = countings.map((counting) => summary.statistics[counting].distributions[name].n);
  return table(caption, columns, [...rows, [both({ en: 'Sum', zh: '合计' }), '100.0', ...sums]]);
}

/** Two fields at once, every listing counted. */
function crossTable({ statistics }: Summary, name: CrossName): Html {
  const { population, rows, columns, cells } = statistics.listings.crosses[name];
  const title = CROSS_NAMES[name];
  const [among, counting] = [POPULATION_NAMES[population], COUNTING_NAMES.listings];
  const lines = rows.map((row, i) => {
    const counts = columns.map((_, j) => cells[i]?.[j] ?? 0);
    return [both(labelText(row)), ...counts, counts.reduce((sum, n) => sum + n, 0)];
  });
  return table(
    { en: `${title.en}: ${among.en}, ${counting.en}`, zh: `${title.zh}：${among.zh}，${counting.zh}` },
    [
      { heading: title },
      ...columns.map((column) => ({ heading: labelText(column), number: true })),
      { heading: { en: 'Sum', zh: '合计' }, number: true },
    ],
    lines,
  );
}

/** How many members have a value, for the fields of which Appendix 1 counts observations. */
function observationTable({ statistics }: Summary): Html {
  const names = Object.keys(OBSERVED_NAMES) as Observed[];
  return table(
    { en: 'Observations', zh: '有值的数目' },
    [
      { heading: { en: 'Field', zh: '字段' } },
      { heading: { en: 'Among', zh: '范围' } },
      ...OBSERVATION_COUNTINGS.map((counting) => ({ heading: COUNTING_NAMES[counting], number: true })),
    ],
    names.map((name) => [
      both(OBSERVED_NAMES[name]),
      both(POPULATION_NAMES[statistics.listings.observations[name].population]),
      ...OBSERVATION_COUNTINGS.map((counting) => statistics[counting].observations[name].observed),
    ]),
  );
}

const OBSERVATION_COUNTINGS = ['listings', 'brief', 'organizations'] as const;
