import type { Edition } from './edition.ts';
import { type Likeness, likeness, type Surroundings } from './likeness.ts';
import type { Listings } from './pairing.ts';
import { type Profile, profileOf } from './profile.ts';
import { slotsOf } from './slots.ts';

/** What may have happened to organizations that are in one edition only. */
export interface Proposals {
  readonly renamed: readonly Likeness[];
  /** Several that became one; the first stands for the one that goes on. */
  readonly merged: readonly (readonly Likeness[])[];
  /** One that became several. */
  readonly split: readonly (readonly Likeness[])[];
  /** What was left undone, in words. */
  readonly warnings: readonly string[];
}

/** What proposals are made from. */
export interface ProposalInput {
  readonly from: Edition;
  readonly to: Edition;
  readonly before: Listings;
  readonly after: Listings;
  /** Organizations that are gone, and those that are new. */
  readonly gone: readonly string[];
  readonly arrived: readonly string[];
  /** Has a person said that these two are not one? */
  readonly isRejected: (before: string, after: string) => boolean;
}

/** Below this confidence nothing is proposed. */
const LEAST_CONFIDENCE = 0.7;
/** Two candidates closer than this cannot be told apart: a person is not asked to toss a coin. */
const TIE = 0.02;
/** Signs that hold between bodies of one group too, and so do not make a merger with one that was there before. */
const GROUP_SIGNS = new Set(['host', 'brand', 'common name', 'slot', 'spelling']);

/** More pairs than this are not compared: two files of that kind have little in common. */
const MOST_PAIRS = 4_000_000;

/** Proposes renames, mergers and splits. Nothing is applied: a person decides each. */
export function propose(input: ProposalInput): Proposals {
  const { gone, arrived } = input;
  if (gone.length === 0) return NOTHING;
  if (gone.length * arrived.length > MOST_PAIRS)
    return { ...NOTHING, warnings: [notLookedFor(gone, arrived)] };
  const before = profiles(input.before, input.from);
  const after = profiles(input.after, input.to);
  const around = surroundings(input, before, after);
  const compare = (a: string, b: string): Likeness[] => {
    const [one, other] = [before.get(a), after.get(b)];
    const found = one && other && !input.isRejected(a, b) ? likeness(one, other, around) : null;
    return found !== null && found.confidence >= LEAST_CONFIDENCE ? [found] : [];
  };
  const candidates = gone.flatMap((a) => arrived.flatMap((b) => compare(a, b)));
  const renamed = assign(candidates);
  const absorbed = absorptions(input, before, after, around, renamed);
  return regroup(renamed, candidates, absorbed);
}

const NOTHING: Proposals = { renamed: [], merged: [], split: [], warnings: [] };

function notLookedFor(gone: readonly string[], arrived: readonly string[]): string {
  return `${gone.length} are gone and ${arrived.length} are new: too many to look for renames among them`;
}

function profiles(listings: Listings, edition: Edition): Map<string, Profile> {
  return new Map([...listings].map(([id, group]) => [id, profileOf(id, group, edition)]));
}

function surroundings(
  input: ProposalInput,
  before: ReadonlyMap<string, Profile>,
  after: ReadonlyMap<string, Profile>,
): Surroundings {
  const counts = [before, after].map(countMarks);
  const slotsBefore = slotsOf(input.from, (id) => after.has(id));
  const slotsAfter = slotsOf(input.to, (id) => before.has(id));
  return {
    isOwn: (kind, value) => counts.every((count) => (count.get(`${kind} ${value}`) ?? 0) <= 1),
    sameSlot: (one, other) => {
      const slot = slotsBefore.get(one.organization);
      return slot !== undefined && slot === slotsAfter.get(other.organization);
    },
  };
}

function countMarks(all: ReadonlyMap<string, Profile>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { host, crunchbase, brand, commonName } of all.values()) {
    for (const mark of [
      `host ${host}`,
      `crunchbase ${crunchbase}`,
      `brand ${brand}`,
      `common name ${commonName}`,
    ]) {
      counts.set(mark, (counts.get(mark) ?? 0) + 1);
    }
  }
  return counts;
}

/** One to one, most confident first; where the two best of an organization cannot be told apart, neither. */
function assign(candidates: readonly Likeness[]): Likeness[] {
  const taken = new Set<Profile>();
  const chosen: Likeness[] = [];
  for (const candidate of candidates.toSorted(byConfidence)) {
    const { before, after, confidence } = candidate;
    if (taken.has(before) || taken.has(after)) continue;
    const rivals = candidates.filter(
      (other) =>
        other !== candidate &&
        (other.before === before
          ? !taken.has(other.after)
          : other.after === after && !taken.has(other.before)),
    );
    taken.add(before).add(after);
    // Two that both share a number, a name or a website with one are a merger or a split, and no tie.
    if (isStrong(candidate) || rivals.every((rival) => confidence - rival.confidence > TIE))
      chosen.push(candidate);
  }
  return chosen;
}

function isStrong({ signs }: Likeness): boolean {
  return signs.some(({ kind }) => kind === 'host' || !GROUP_SIGNS.has(kind));
}

function byConfidence(a: Likeness, b: Likeness): number {
  return b.confidence - a.confidence || (a.before.name < b.before.name ? -1 : 1);
}

/** Organizations that are gone, and whose name or number one that stayed now bears. */
function absorptions(
  input: ProposalInput,
  before: ReadonlyMap<string, Profile>,
  after: ReadonlyMap<string, Profile>,
  around: Surroundings,
  renamed: readonly Likeness[],
): Likeness[] {
  const explained = new Set(renamed.map((one) => one.before.organization));
  const stayed = indexByMark([...after.values()].filter(({ organization }) => before.has(organization)));
  return input.gone.flatMap((id) => {
    const one = before.get(id);
    if (one === undefined || explained.has(id)) return [];
    const found = marksOf(one)
      .flatMap((mark) => stayed.get(mark) ?? [])
      .filter((other) => !input.isRejected(id, other.organization))
      .flatMap((other) => likeness(one, other, around) ?? []);
    const [best] = found
      .filter(({ signs }) => signs.some(({ kind }) => !GROUP_SIGNS.has(kind)))
      .sort(byConfidence);
    return best === undefined ? [] : [best];
  });
}

/** Marks that two bodies of one group do not share: names, number, Crunchbase record. */
function marksOf({ names, uscc, crunchbase }: Profile): string[] {
  return [...names, uscc, crunchbase].filter((mark) => mark !== null);
}

function indexByMark(all: readonly Profile[]): Map<string, Profile[]> {
  const index = new Map<string, Profile[]>();
  for (const profile of all) {
    for (const mark of marksOf(profile)) index.set(mark, [...(index.get(mark) ?? []), profile]);
  }
  return index;
}

/** Turns renames with further candidates on one side into mergers and splits. */
function regroup(
  renamed: readonly Likeness[],
  candidates: readonly Likeness[],
  absorbed: readonly Likeness[],
): Proposals {
  const used = new Set(renamed.flatMap(({ before, after }) => [before, after]));
  const further = candidates.filter(({ signs }) =>
    signs.some(({ kind }) => kind !== 'slot' && kind !== 'spelling'),
  );
  const plain: Likeness[] = [];
  const merged: Likeness[][] = [];
  const split: Likeness[][] = [];
  for (const rename of renamed) {
    const alsoFrom = further.filter(({ before, after }) => after === rename.after && !used.has(before));
    const alsoTo = further.filter(({ before, after }) => before === rename.before && !used.has(after));
    for (const { before, after } of [...alsoFrom, ...alsoTo]) used.add(before).add(after);
    if (alsoFrom.length > 0) merged.push([rename, ...alsoFrom]);
    else if (alsoTo.length > 0) split.push([rename, ...alsoTo]);
    else plain.push(rename);
  }
  return { renamed: plain, merged: [...merged, ...absorbed.map((one) => [one])], split, warnings: [] };
}
