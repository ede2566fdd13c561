import { distance } from 'fastest-levenshtein';
import type { Profile } from './profile.ts';

/** One reason to think that two listings are of one organization. */
export interface Sign {
  readonly kind:
    | 'uscc'
    | 'former name'
    | 'host'
    | 'crunchbase'
    | 'brand'
    | 'common name'
    | 'slot'
    | 'spelling';
  /** Probability, 0 to 1, that the two are one by this sign alone. */
  readonly strength: number;
  readonly reason: string;
}

/** How alike two organizations are. */
export interface Likeness {
  readonly before: Profile;
  readonly after: Profile;
  /** 0 to 1: the signs taken together, as if they were independent. */
  readonly confidence: number;
  /** Strongest first. */
  readonly signs: readonly Sign[];
}

/** Things that a profile alone does not tell. */
export interface Surroundings {
  /** Does only one organization of each edition have this host, Crunchbase record, 字号 or common name? */
  readonly isOwn: (kind: 'host' | 'crunchbase' | 'brand' | 'common name', value: string) => boolean;
  /** Do the two stand in the same gap between neighbours that stayed? */
  readonly sameSlot: (before: Profile, after: Profile) => boolean;
}

const SIMILAR = 0.7;

/** Compares two organizations; null where something says that they are two, or nothing that they are one. */
export function likeness(before: Profile, after: Profile, around: Surroundings): Likeness | null {
  if (before.uscc !== null && after.uscc !== null && before.uscc !== after.uscc) return null;
  const signs = signsOf(before, after, around).sort((a, b) => b.strength - a.strength);
  if (signs.length === 0) return null;
  const doubt = signs.reduce((product, { strength }) => product * (1 - strength), 1);
  return { before, after, signs, confidence: Math.round((1 - doubt) * 1000) / 1000 };
}

function signsOf(before: Profile, after: Profile, around: Surroundings): Sign[] {
  const signs: Sign[] = [];
  if (before.uscc !== null && before.uscc === after.uscc) {
    signs.push({ kind: 'uscc', strength: 0.99, reason: `the same USCC ${before.uscc}` });
  }
  if (after.names.has(before.name) || before.names.has(after.name)) {
    signs.push({ kind: 'former name', strength: 0.97, reason: 'one bears or bore the name of the other' });
  }
  if (
    before.crunchbase !== null &&
    before.crunchbase === after.crunchbase &&
    around.isOwn('crunchbase', before.crunchbase)
  ) {
    signs.push({
      kind: 'crunchbase',
      strength: 0.95,
      reason: `the same Crunchbase record ${before.crunchbase}`,
    });
  }
  if (before.host !== null && before.host === after.host && around.isOwn('host', before.host)) {
    signs.push({ kind: 'host', strength: 0.9, reason: `the same website host ${before.host}` });
  }
  return [...signs, ...nameSigns(before, after, around)];
}

function nameSigns(before: Profile, after: Profile, around: Surroundings): Sign[] {
  const signs: Sign[] = [];
  if (before.brand.length >= 2 && before.brand === after.brand && around.isOwn('brand', before.brand)) {
    const elsewhere =
      before.province !== null && after.province !== null && before.province !== after.province;
    const where = elsewhere ? `, but in ${before.province} before and ${after.province} now` : '';
    signs.push({
      kind: 'brand',
      strength: elsewhere ? 0.5 : 0.85,
      reason: `the same 字号 ${before.brand}${where}`,
    });
  }
  const { commonName } = before;
  if (commonName !== null && commonName === after.commonName && around.isOwn('common name', commonName)) {
    signs.push({ kind: 'common name', strength: 0.85, reason: `the same common name ${commonName}` });
  }
  if (around.sameSlot(before, after)) {
    signs.push({
      kind: 'slot',
      strength: 0.75,
      reason: 'the same place in the tier, between the same neighbours',
    });
  }
  const similarity =
    1 - distance(before.name, after.name) / Math.max(before.name.length, after.name.length, 1);
  if (signs.length > 0 && similarity >= SIMILAR) {
    signs.push({
      kind: 'spelling',
      strength: 0.4,
      reason: `names alike to ${Math.round(similarity * 100)} %`,
    });
  }
  return signs;
}
