import { showValue } from '../claims/expectation.ts';
import { STATUSES, type Status } from '../claims/verdict.ts';
import type { Summary } from '../summary/summary.ts';
import type { Text } from '../texts.ts';
import { both } from './both.ts';
import { type Html, html } from './html.ts';
import { table } from './table.ts';

const STATUS_NAMES: Record<Status, Text> = {
  holds: { en: 'holds', zh: '成立' },
  'holds under a named way of counting': { en: 'holds under a named way of counting', zh: '按所列口径成立' },
  near: { en: 'near', zh: '接近' },
  'does not hold': { en: 'does not hold', zh: '不成立' },
  'contradicts itself': { en: 'contradicts itself', zh: '自相矛盾' },
  'cannot tell': { en: 'cannot tell', zh: '无法判断' },
};

/** Which of the brief's printed numbers hold, and under what definition. */
export function reproductionSection({ reproduction }: Summary): Html | null {
  if (reproduction === null) return null;
  const counts = STATUSES.map((status) => [
    both(STATUS_NAMES[status]),
    reproduction.filter((claim) => claim.status === status).length,
  ]);
  return html`<section id="reproduction">
<h2>${both({ en: 'The brief’s numbers, recomputed', zh: '原报告数字的复算' })}</h2>
<p>${both({
    en: 'Every number that the brief prints about the members, recomputed from this snapshot under each way of counting. A number that does not hold and is at odds with others that the brief prints “contradicts itself”.',
    zh: '按各种计数口径，用本期数据复算原报告中关于成员的全部数字。不成立且与原报告其他数字相抵触者，记为“自相矛盾”。',
  })}</p>
${table(
  { en: 'Claims by status', zh: '各状态的数目' },
  [{ heading: { en: 'Status', zh: '状态' } }, { heading: { en: 'Claims', zh: '数目' }, number: true }],
  counts,
)}
<details><summary>${both({ en: `All ${reproduction.length} claims`, zh: `全部 ${reproduction.length} 项` })}</summary>
${table(
  { en: 'Claims', zh: '各项数字' },
  [
    { heading: { en: 'Claim', zh: '编号' } },
    { heading: { en: 'What the brief states', zh: '内容' } },
    { heading: { en: 'Printed', zh: '原报告' }, number: true },
    { heading: { en: 'Recomputed', zh: '复算' }, number: true },
    { heading: { en: 'Status', zh: '状态' } },
    { heading: { en: 'Definition', zh: '口径' } },
    { heading: { en: 'Note', zh: '说明' } },
  ],
  reproduction.map((claim) => [
    claim.id,
    claim.description,
    String(claim.printed),
    showValue(claim.recomputed),
    both(STATUS_NAMES[claim.status]),
    claim.definition,
    claim.note,
  ]),
  true,
)}</details>
</section>
`;
}
