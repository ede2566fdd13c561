import { escapeMarkdown } from '../files/markdown.ts';
import { visible } from '../files/visible.ts';
import type { CellChange, Changes, Listed, Regrouping, Renaming } from '../model/changes.ts';
import type { BumpReason } from './version.ts';

/** One version's entry in the changelog. */
export interface ChangelogEntry {
  readonly version: string;
  readonly snapshot: string;
  readonly reasons: readonly BumpReason[];
  /** What changed since the last release; null in the first one. */
  readonly changes: Changes | null;
  /** Rows in the members table. */
  readonly rows: number;
  /** Assertions that did not hold, and why a person let the release through. */
  readonly accepted: { readonly reason: string; readonly breaches: readonly string[] } | null;
}

const HEADING = '# Changelog\n\nNewest version first. Every release holds the entries of all before it.\n';
const SAME_DATA =
  'The values are the same; what is said of their origin, or the description of the data, changed.';
/** More lines than this of one kind are counted, not listed: diff lists them all. */
const LONGEST_LIST = 50;

/**
 * The changelog with one entry more.
 *
 * @param before the last release's changelog; empty for the first release.
 */
export function addToChangelog(before: string, entry: ChangelogEntry): string {
  const older = before.startsWith(HEADING) ? before.slice(HEADING.length) : before;
  return `${HEADING}\n${formatEntry(entry)}${older}`;
}

function formatEntry(entry: ChangelogEntry): string {
  const lines = [`## ${entry.version} (snapshot ${entry.snapshot})`, '', `${entry.rows} rows.`, ''];
  if (entry.changes === null) lines.push('First release.', '');
  else if (entry.reasons.length === 0 && isEmpty(entry.changes)) lines.push(SAME_DATA, '');
  if (entry.reasons.length > 0) {
    lines.push(
      'Version raised because:',
      '',
      ...entry.reasons.map(({ reason, bump }) => `- ${reason} (${bump})`),
      '',
    );
  }
  if (entry.accepted !== null) lines.push(...acceptedLines(entry.accepted));
  if (entry.changes !== null) lines.push(...changeLines(entry.changes));
  return `${lines.join('\n')}`;
}

function isEmpty(changes: Changes): boolean {
  return changeLines(changes).length === 0;
}

function acceptedLines({ reason, breaches }: { reason: string; breaches: readonly string[] }): string[] {
  return [
    `Published although an assertion did not hold. Reason given: ${escapeMarkdown(reason)}`,
    '',
    ...breaches.map((breach) => `- ${escapeMarkdown(breach)}`),
    '',
  ];
}

function changeLines(changes: Changes): string[] {
  const decided = changes.renamed.filter(({ decision }) => decision !== null);
  const proposed = changes.renamed.filter(({ decision }) => decision === null);
  return [
    ...section('Warnings', changes.warnings, (warning) => warning),
    ...section('Joined', changes.joined, listed),
    ...section('Left', changes.left, listed),
    ...section('Back on the list', changes.returned, listed),
    ...section('Missing from the list, probably not left', changes.missing, listed),
    ...section('Moved', changes.moved, ({ name, fromTier, toTier }) => `${name}: ${fromTier} to ${toTier}`),
    ...section('Renamed', decided, renamed),
    ...section('Possibly renamed (to be decided)', proposed, renamed),
    ...section('Possibly merged (to be decided)', changes.merged, regrouped),
    ...section('Possibly split (to be decided)', changes.split, regrouped),
    ...changedLines(changes.changed),
  ];
}

function listed({ name, tier }: Listed): string {
  return tier === null ? name : `${name} (${tier})`;
}

function renamed({ from, to, reasons }: Renaming): string {
  return `${from} to ${to}: ${reasons.join('; ')}`;
}

function regrouped({ from, to, reasons }: Regrouping): string {
  const names = (all: readonly Listed[]) => all.map(({ name }) => name).join(' and ');
  return `${names(from)} to ${names(to)}: ${reasons.join('; ')}`;
}

function changedLines(changed: readonly CellChange[]): string[] {
  const causes = [...new Set(changed.map(({ cause }) => cause))];
  const titles = {
    world: 'the sources',
    rule: 'the rules',
    decision: 'a person’s decision',
    unknown: 'an unknown cause',
  };
  return causes.flatMap((cause) =>
    section(
      `Cells changed by ${titles[cause]}`,
      changed.filter((change) => change.cause === cause),
      ({ name, field, from, to }) => `${name}, ${field}: "${visible(from)}" to "${visible(to)}"`,
    ),
  );
}

function section<T>(title: string, items: readonly T[], line: (item: T) => string): string[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, LONGEST_LIST).map((item) => `- ${escapeMarkdown(line(item))}`);
  const rest = items.length - shown.length;
  return [`### ${title}: ${items.length}`, '', ...shown, ...(rest > 0 ? [`- and ${rest} more`] : []), ''];
}
