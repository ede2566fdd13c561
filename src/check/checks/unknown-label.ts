import { FIELD_LABELS, TIER_LABELS, TIERS } from '../../model/vocabulary.ts';
import type { Check } from '../check.ts';
import { eachCell } from '../each-cell.ts';
import { isAbsent } from '../table.ts';

const LABELS: Readonly<Record<string, readonly string[]>> = {
  ...FIELD_LABELS,
  tierZh: TIERS.map((tier) => TIER_LABELS[tier].zh),
  tierEn: TIERS.map((tier) => TIER_LABELS[tier].published),
};

/** A label that is none, or one that is spelled in another way. White space around it is another check's. */
export const unknownLabel: Check = {
  id: 'unknown-label',
  title: 'A cell of a field with fixed labels holds another text.',
  severity: 'error',
  look: eachCell(Object.keys(LABELS), (text, _row, field) => {
    const labels = LABELS[field] ?? [];
    const trimmed = text.trim();
    if (isAbsent(text) || labels.includes(trimmed)) return null;
    const same = labels.find((label) => plain(label) === plain(trimmed));
    if (same !== undefined)
      return { message: `spelled in another way than the label "${same}"`, suggestion: same };
    return { message: `not one of: ${labels.join(', ')}` };
  }),
};

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
