import type { Membership } from '../model/membership.ts';
import { normalizeName } from '../model/names.ts';
import { TIER_LABELS, TIERS, type Tier } from '../model/vocabulary.ts';
import type { ParsedPage } from './parsed-page.ts';
import type { Expectations } from './settings.ts';

/** What is wrong with a list as a whole. A breach stops publication; a warning is shown. */
export interface Drift {
  readonly breaches: readonly string[];
  readonly warnings: readonly string[];
}

/** Names that a message shows; the rest is counted. */
const SHOWN = 5;

/**
 * Holds a parsed list against the last good one and against what is expected of it, so that a page that
 * changed its markup is not taken for an alliance that lost its members.
 *
 * @param parsed the list as parsed now
 * @param lastGood memberships of the last snapshot that passed; null where there is none
 */
export function checkDrift(
  parsed: ParsedPage,
  lastGood: readonly Membership[] | null,
  expectations: Expectations,
): Drift {
  const found = countTiers(parsed);
  const breaches = [
    ...tooFew(parsed, found, expectations),
    ...missingTiers(parsed, found, expectations),
    ...(lastGood === null ? [] : lostNames(parsed, lastGood, expectations)),
  ];
  return { breaches, warnings: [...tooMany(found, expectations), ...unexplained(parsed, expectations)] };
}

function countTiers(parsed: ParsedPage): Map<Tier, number> {
  const counts = new Map<Tier, number>(TIERS.map((tier) => [tier, 0]));
  for (const { tier, members } of parsed.tiers) {
    if (tier !== null) counts.set(tier, (counts.get(tier) ?? 0) + members.length);
  }
  return counts;
}

function named(tier: Tier): string {
  return `${tier} (${TIER_LABELS[tier].zh})`;
}

function tooFew(parsed: ParsedPage, found: ReadonlyMap<Tier, number>, expected: Expectations): string[] {
  const breaches: string[] = [];
  if (parsed.total < expected.minTotal) {
    breaches.push(
      `Expected at least ${expected.minTotal} members, found ${parsed.total} on ${parsed.url}. ${nearestBlock(parsed)}`,
    );
  }
  for (const tier of TIERS) {
    const min = expected.min[tier] ?? 0;
    const count = found.get(tier) ?? 0;
    if (count < min) {
      breaches.push(
        `Expected at least ${min} members in tier ${named(tier)}, found ${count}. ${where(parsed, tier)}`,
      );
    }
  }
  return breaches;
}

function missingTiers(
  parsed: ParsedPage,
  found: ReadonlyMap<Tier, number>,
  expected: Expectations,
): string[] {
  const missing = expected.tiers.filter((tier) => found.get(tier) === 0 && (expected.min[tier] ?? 0) === 0);
  return missing.map((tier) => `Expected a list for tier ${named(tier)}, found none. ${where(parsed, tier)}`);
}

function tooMany(found: ReadonlyMap<Tier, number>, expected: Expectations): string[] {
  return TIERS.flatMap((tier) => {
    const max = expected.max[tier];
    const count = found.get(tier) ?? 0;
    return max !== undefined && count > max
      ? [`Expected at most ${max} members in tier ${named(tier)}, found ${count}.`]
      : [];
  });
}

function unexplained(parsed: ParsedPage, expected: Expectations): string[] {
  const { total, unexplained } = parsed.lines;
  const share = total === 0 ? 0 : unexplained / total;
  if (share <= expected.unexplained) return [];
  return [
    `Expected at most ${percent(expected.unexplained)} of the page's lines unexplained, found ${percent(share)} ` +
      `(${unexplained} of ${total}). See "parse --why ${parsed.url}".`,
  ];
}

/** The share of the last list's names that are gone, and the stretch of the list where most of them stood. */
function lostNames(parsed: ParsedPage, lastGood: readonly Membership[], expected: Expectations): string[] {
  if (lastGood.length === 0) return [];
  const now = new Set(
    parsed.tiers.flatMap((tier) => tier.members.map((member) => normalizeName(member.name))),
  );
  const lost = lastGood.filter((membership) => !now.has(normalizeName(membership.name)));
  const share = 1 - lost.length / lastGood.length;
  if (share >= expected.seenBefore) return [];
  return [
    `Expected at least ${percent(expected.seenBefore)} of the ${lastGood.length} names of ${lastGood[0]?.snapshot}, ` +
      `found ${percent(share)} (${lost.length} are gone). ${longestGap(lastGood, lost)}`,
  ];
}

/** The smallest part of the page that changed: the longest stretch of neighbours that are gone together. */
function longestGap(lastGood: readonly Membership[], lost: readonly Membership[]): string {
  const gone = new Set(lost);
  let best: Membership[] = [];
  let run: Membership[] = [];
  for (const membership of lastGood) {
    if (!gone.has(membership)) run = [];
    else if (run[0]?.label === membership.label) run.push(membership);
    else run = [membership];
    if (run.length > best.length) best = run;
  }
  const [first] = best;
  if (first === undefined) return '';
  const last = best.at(-1) ?? first;
  const place =
    first.selector === undefined
      ? ''
      : ` They stood at ${first.selector}${best.length > 1 ? ' and after' : ''}.`;
  return (
    `Under "${first.label}", numbers ${first.order} to ${last.order} are gone together: ` +
    `${sample(best.map((membership) => membership.name))}.${place}`
  );
}

function where(parsed: ParsedPage, tier: Tier): string {
  const headings = parsed.tiers.map(({ label, members }) => `"${label}" (${members.length})`);
  const seen =
    headings.length > 0 ? `Headings found: ${headings.join(', ')}.` : 'No heading with a list was found.';
  const block = parsed.leftOut.find(({ sample: lines }) =>
    lines.some((line) => line.includes(TIER_LABELS[tier].zh)),
  );
  return block === undefined ? seen : `${seen} Its heading stands at ${block.selector}: ${block.reason}.`;
}

function nearestBlock(parsed: ParsedPage): string {
  const [largest] = [...parsed.leftOut].sort((a, b) => b.lines - a.lines);
  if (largest === undefined) return 'The page has no text.';
  return `Its largest part, at ${largest.selector}, was left out: ${largest.reason} (${sample(largest.sample)}).`;
}

function sample(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).join(', ');
  return names.length > SHOWN ? `${shown} and ${names.length - SHOWN} more` : shown;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1).replace(/\.0$/, '')} %`;
}
