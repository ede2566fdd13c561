import { ANNOTATED_FIELDS, type AnnotatedField, FIELD_LABELS, TIERS } from '../model/vocabulary.ts';
import { fieldFill } from './fill.ts';
import type { MemberRow } from './rows.ts';
import type { AssertionSettings } from './settings.ts';

/** An assertion that does not hold. */
export interface Breach {
  readonly assertion:
    | 'rows per tier'
    | 'share lost'
    | 'fill rate'
    | 'coverage'
    | 'unique key'
    | 'closed vocabulary';
  /** What it is about: a tier, a field, a row. */
  readonly subject: string;
  readonly expected: string;
  readonly found: string;
}

/** What the gate says. A release is published only where there is no breach, or a person accepts them. */
export interface GateResult {
  readonly breaches: readonly Breach[];
  /** Things that stop nothing and that a person should look at. */
  readonly warnings: readonly string[];
}

/** What the gate knows of the last release. */
export interface LastRelease {
  readonly version: string;
  /** Organizations in it, once each. */
  readonly organizations: ReadonlySet<string>;
  /** Share of each field's applicable cells that held a value, 0 to 1. */
  readonly fillRate: Readonly<Partial<Record<AnnotatedField, number>>>;
}

/** A fill rate that fell by more than this since the last release is worth a warning. */
const NOTABLE_FALL = 0.1;

/**
 * Checks the assertions of the configuration.
 *
 * @param rows what is about to be published.
 * @param last the last release; null for the first one.
 */
export function checkAssertions(
  rows: readonly MemberRow[],
  last: LastRelease | null,
  settings: AssertionSettings,
): GateResult {
  return {
    breaches: [
      ...rowsPerTier(rows, settings),
      ...shareLost(rows, last, settings),
      ...fillAndCoverage(rows, settings),
      ...uniqueKeys(rows),
      ...closedVocabulary(rows),
    ],
    warnings: fallenFillRates(rows, last),
  };
}

/** A breach as one line for a person. */
export function describeBreach(breach: Breach): string {
  return `${breach.assertion}, ${breach.subject}: expected ${breach.expected}, found ${breach.found}`;
}

function rowsPerTier(rows: readonly MemberRow[], { rowsPerTier: ranges }: AssertionSettings): Breach[] {
  return TIERS.flatMap((tier): Breach[] => {
    const range = ranges[tier];
    const found = rows.filter(({ membership }) => membership.tier === tier).length;
    if (range === undefined || (found >= range.min && found <= (range.max ?? Number.POSITIVE_INFINITY)))
      return [];
    const expected =
      range.max === undefined ? `at least ${range.min} rows` : `${range.min} to ${range.max} rows`;
    return [{ assertion: 'rows per tier', subject: tier, expected, found: `${found}` }];
  });
}

function shareLost(
  rows: readonly MemberRow[],
  last: LastRelease | null,
  settings: AssertionSettings,
): Breach[] {
  if (last === null || last.organizations.size === 0) return [];
  const present = new Set(rows.map(({ organization }) => organization.id));
  const lost = [...last.organizations].filter((id) => !present.has(id)).length;
  if (lost / last.organizations.size <= settings.shareLost) return [];
  return [
    {
      assertion: 'share lost',
      subject: `organizations of release ${last.version}`,
      expected: `at most ${percent(settings.shareLost)} missing`,
      found: `${lost} of ${last.organizations.size} missing (${percent(lost / last.organizations.size)})`,
    },
  ];
}

function fillAndCoverage(rows: readonly MemberRow[], settings: AssertionSettings): Breach[] {
  return ANNOTATED_FIELDS.flatMap((field): Breach[] => {
    const fill = fieldFill(rows, field);
    const breaches: Breach[] = [];
    for (const [assertion, minimum, count, verb] of [
      ['fill rate', settings.fillRate[field], fill.filled, 'filled'],
      ['coverage', settings.coverage[field], fill.checked, 'checked'],
    ] as const) {
      if (minimum === undefined || fill.applicable === 0 || count / fill.applicable >= minimum) continue;
      const expected = `at least ${percent(minimum)} ${verb}`;
      const found = `${count} of ${fill.applicable} (${percent(count / fill.applicable)})`;
      breaches.push({ assertion, subject: field, expected, found });
    }
    return breaches;
  });
}

function uniqueKeys(rows: readonly MemberRow[]): Breach[] {
  const places = new Map<string, number>();
  for (const { membership } of rows) {
    const place = `${membership.tier} ${membership.order}`;
    places.set(place, (places.get(place) ?? 0) + 1);
  }
  return [...places]
    .filter(([, count]) => count > 1)
    .map(([place, count]) => ({
      assertion: 'unique key',
      subject: place,
      expected: 'one row for each tier and order',
      found: `${count}`,
    }));
}

function closedVocabulary(rows: readonly MemberRow[]): Breach[] {
  return rows.flatMap(({ id, membership, cells }) =>
    [...cells.values()].flatMap(({ field, value }): Breach[] => {
      const labels = FIELD_LABELS[field];
      if (labels === undefined || value === null || labels.includes(value)) return [];
      const subject = `${field} of ${membership.name} (${id})`;
      return [
        { assertion: 'closed vocabulary', subject, expected: `one of: ${labels.join(', ')}`, found: value },
      ];
    }),
  );
}

function fallenFillRates(rows: readonly MemberRow[], last: LastRelease | null): string[] {
  return ANNOTATED_FIELDS.flatMap((field) => {
    const before = last?.fillRate[field];
    const { filled, applicable } = fieldFill(rows, field);
    if (before === undefined || applicable === 0 || before - filled / applicable <= NOTABLE_FALL) return [];
    return [
      `fill rate of ${field} fell from ${percent(before)} to ${percent(filled / applicable)} since ${last?.version}`,
    ];
  });
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
