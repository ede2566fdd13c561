import type { Summary } from '../summary/summary.ts';
import {
  ABSENCE_NAMES,
  FIELD_NAMES,
  HEADLINE_NAMES,
  labelText,
  POPULATION_NAMES,
  type Text,
  TIER_NAMES,
} from '../texts.ts';
import { both } from './both.ts';
import { type Html, html } from './html.ts';
import { table } from './table.ts';

/** The numbers that open the report, with their change since the snapshot before. */
export function headlineTiles(summary: Summary): Html {
  const tile = ({ name, now, before }: Summary['headlines'][number]) =>
    html`<li><strong>${now}</strong>${both(HEADLINE_NAMES[name])}${before === null ? null : html`<small>${both(change(now - before))}</small>`}</li>`;
  return html`<ul class="tiles">${summary.headlines.map(tile)}</ul>
`;
}

function change(difference: number): Text {
  if (difference === 0) return { en: 'no change', zh: '无变化' };
  const signed = difference > 0 ? `+${difference}` : `−${Math.abs(difference)}`;
  return { en: `${signed} since last`, zh: `较上期 ${signed}` };
}

/** Organizations that are listed more than once. */
export function repeatedSection({ repeated }: Summary): Html | null {
  if (repeated.length === 0) return null;
  const places = (listings: Summary['repeated'][number]['listings']) =>
    listings.map(({ tier, order }, i) => html`${i > 0 ? '; ' : null}${both(TIER_NAMES[tier])} ${order}`);
  return html`<section id="repeated">
<h2>${both({ en: 'Listed more than once', zh: '重复列名的机构' })}</h2>
${table(
  { en: 'Repeated members', zh: '重复成员' },
  [{ heading: { en: 'Name', zh: '名称' } }, { heading: { en: 'Listed as', zh: '列名位置' } }],
  repeated.map(({ name, listings }) => [name, places(listings)]),
)}</section>
`;
}

/** How well each field is filled, and how sure it is. */
export function coverageSection({ coverage }: Summary): Html {
  const reasons = ['not found', 'not applicable', 'not checked', 'unknown'] as const;
  return html`<section id="coverage">
<h2>${both({ en: 'Coverage and confidence', zh: '覆盖率与置信度' })}</h2>
<p>${both({
    en: 'Over organizations, each counted once, among those that the field is given for. A value is doubtful where its confidence is below one half.',
    zh: '按机构计，每家一次，仅限适用该字段者。置信度低于二分之一者为存疑。',
  })}</p>
${table(
  { en: 'Fields', zh: '字段' },
  [
    { heading: { en: 'Field', zh: '字段' } },
    { heading: { en: 'Among', zh: '范围' } },
    { heading: { en: 'organizations', zh: '机构数' }, number: true },
    { heading: { en: 'filled', zh: '有值' }, number: true },
    ...reasons.map((reason) => ({ heading: ABSENCE_NAMES[reason], number: true })),
    { heading: { en: 'confidence', zh: '平均置信度' }, number: true },
    { heading: { en: 'doubtful', zh: '存疑' }, number: true },
  ],
  coverage.map((line) => [
    both(FIELD_NAMES[line.field]),
    both(POPULATION_NAMES[line.population]),
    line.n,
    line.filled,
    ...reasons.map((reason) => line.absent[reason]),
    line.confidence === null ? '–' : line.confidence.toFixed(2),
    line.doubtful,
  ]),
)}</section>
`;
}

/** The cells that wait for a person. */
export function queueSection({ queue }: Summary): Html | null {
  if (queue.total === 0) return null;
  return html`<section id="queue">
<h2>${both({ en: 'Waiting for a person', zh: '待人工确认' })}</h2>
<p>${both({
    en: `The first ${queue.first.length} of ${queue.total} cells.`,
    zh: `共 ${queue.total} 格，列出前 ${queue.first.length} 格。`,
  })}</p>
${table(
  { en: 'Review queue', zh: '待审队列' },
  [
    { heading: { en: 'Organization', zh: '机构' } },
    { heading: { en: 'Field', zh: '字段' } },
    { heading: { en: 'Value', zh: '值' } },
    { heading: { en: 'Confidence', zh: '置信度' }, number: true },
    { heading: { en: 'Why', zh: '原因' } },
  ],
  queue.first.map(({ name, field, value, confidence, reason }) => [
    name,
    both(FIELD_NAMES[field]),
    both(labelText(value)),
    confidence.toFixed(2),
    reason,
  ]),
)}</section>
`;
}

/** The sources that were asked, and how the look-ups ended. */
export function sourcesSection({ sources }: Summary): Html | null {
  if (sources.length === 0) return null;
  const outcomes = [
    ...new Set(sources.flatMap((use) => Object.keys(use.outcomes))),
  ] as (keyof (typeof sources)[number]['outcomes'])[];
  return html`<section id="sources">
<h2>${both({ en: 'Sources', zh: '数据来源' })}</h2>
${table(
  { en: 'Look-ups by source and outcome', zh: '各来源查询结果' },
  [
    { heading: { en: 'Source', zh: '来源' } },
    ...outcomes.map((outcome) => ({ heading: OUTCOME_NAMES[outcome], number: true })),
  ],
  sources.map(({ source, outcomes: counts }) => [source, ...outcomes.map((outcome) => counts[outcome] ?? 0)]),
)}</section>
`;
}

const OUTCOME_NAMES: Record<keyof Summary['sources'][number]['outcomes'], Text> = {
  found: { en: 'found', zh: '找到' },
  'not found': { en: 'not found', zh: '未找到' },
  ambiguous: { en: 'ambiguous', zh: '无法确定' },
  blocked: { en: 'blocked', zh: '被拒绝' },
  'rate limited': { en: 'rate limited', zh: '被限速' },
  'needs a key': { en: 'needs a key', zh: '需要密钥' },
  'needs a person': { en: 'needs a person', zh: '需要人工' },
  unavailable: { en: 'unavailable', zh: '不可用' },
  'not checked': { en: 'not checked', zh: '未核查' },
};

/** What the data checks found. */
export function findingsSection({ findings }: Summary): Html | null {
  if (findings.total === 0) return null;
  return html`<section id="findings">
<h2>${both({ en: 'Data quality', zh: '数据质量' })}</h2>
<p>${both({
    en: `The first ${findings.first.length} of ${findings.total} findings.`,
    zh: `共 ${findings.total} 项，列出前 ${findings.first.length} 项。`,
  })}</p>
${table(
  { en: 'Findings', zh: '发现' },
  [
    { heading: { en: 'Row', zh: '行' }, number: true },
    { heading: { en: 'Severity', zh: '程度' } },
    { heading: { en: 'Column', zh: '列' } },
    { heading: { en: 'Value', zh: '值' } },
    { heading: { en: 'Finding', zh: '说明' } },
  ],
  findings.first.map(({ row, severity, column, value, message }) => [row, severity, column, value, message]),
)}</section>
`;
}
