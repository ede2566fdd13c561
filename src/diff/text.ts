import { visible } from '../files/visible.ts';
import type { Changes, Listed } from '../model/changes.ts';

/** One line of a diff: what kind of change, on whom, and what. */
export interface DiffLine {
  readonly kind: (typeof DIFF_KINDS)[number];
  readonly organization: string;
  readonly name: string;
  readonly field: string;
  readonly from: string;
  readonly to: string;
  readonly cause: string;
  readonly reason: string;
}

export const DIFF_KINDS = [
  'joined',
  'left',
  'returned',
  'missing',
  'renamed',
  'merged',
  'split',
  'moved',
  'changed',
  'column added',
  'column removed',
] as const;

/** How each kind is headed for people. Renames, mergers and splits are proposals until a person decides. */
export const KIND_TITLES: Record<DiffLine['kind'], string> = {
  joined: 'Joined',
  left: 'Left',
  returned: 'Back on the list',
  missing: 'Missing, probably not left',
  renamed: 'Renamed, or possibly so',
  merged: 'Possibly merged',
  split: 'Possibly split',
  moved: 'Moved to another tier',
  changed: 'Changed cells',
  'column added': 'New columns',
  'column removed': 'Columns that are gone',
};

/** All differences as lines of one form, in the order of the kinds. */
export function diffLines(changes: Changes): DiffLine[] {
  const line = (kind: DiffLine['kind'], more: Partial<DiffLine>): DiffLine => {
    return { kind, organization: '', name: '', field: '', from: '', to: '', cause: '', reason: '', ...more };
  };
  const names = (listed: readonly Listed[]) => listed.map(({ name }) => name).join(' + ');
  const certainty = (confidence: number, reasons: readonly string[], decision: string | null) =>
    decision === null ? `proposed, confidence ${confidence}: ${reasons.join('; ')}` : reasons.join('; ');
  return [
    ...changes.joined.map((one) => line('joined', { ...who(one), to: place(one) })),
    ...changes.left.map((one) => line('left', { ...who(one), from: place(one) })),
    ...changes.returned.map((one) => line('returned', { ...who(one), to: place(one) })),
    ...changes.missing.map((one) => line('missing', { ...who(one), from: place(one) })),
    ...changes.renamed.map(({ organization, from, to, confidence, reasons, decision }) =>
      line('renamed', { organization, name: to, from, to, reason: certainty(confidence, reasons, decision) }),
    ),
    ...(['merged', 'split'] as const).flatMap((kind) =>
      changes[kind].map(({ from, to, confidence, reasons }) =>
        line(kind, {
          organization: to[0]?.organization ?? '',
          name: names(to),
          from: names(from),
          to: names(to),
          reason: certainty(confidence, reasons, null),
        }),
      ),
    ),
    ...changes.moved.map((one) => line('moved', { ...who(one), from: one.fromTier, to: one.toTier })),
    ...changes.changed.map((one) => line('changed', one)),
    ...changes.columns.added.map((field) => line('column added', { field })),
    ...changes.columns.removed.map((field) => line('column removed', { field })),
  ];
}

function who({ organization, name }: { readonly organization: string; readonly name: string }) {
  return { organization, name };
}

function place({ tier, order }: Listed): string {
  return tier === null ? '' : `${tier} ${order ?? ''}`.trim();
}

/** Lines by kind, kinds in their order, those without a line left out. */
export function linesByKind(
  lines: readonly DiffLine[],
): (readonly [DiffLine['kind'], readonly DiffLine[]])[] {
  const groups = new Map<DiffLine['kind'], DiffLine[]>(DIFF_KINDS.map((kind) => [kind, []]));
  for (const line of lines) groups.get(line.kind)?.push(line);
  return [...groups].filter(([, own]) => own.length > 0);
}

/** The headline: how much of what, in one line. */
export function headline(lines: readonly DiffLine[]): string {
  const counts = linesByKind(lines).map(([kind, { length }]) => {
    return `${length} ${kind !== 'changed' ? kind : length === 1 ? 'cell changed' : 'cells changed'}`;
  });
  return counts.length === 0 ? 'no differences' : counts.join(', ');
}

/** More lines than this of one kind are counted and not listed: nobody reads them on a terminal. */
const MOST_LINES = 1000;

/** The diff for a terminal. Control characters are shown as what they are and not obeyed. */
export function formatText(changes: Changes): string {
  const lines = diffLines(changes);
  const sections = linesByKind(lines).map(([kind, own]) => {
    const shown = own.slice(0, MOST_LINES).map((line) => `  ${visible(describeLine(line))}\n`);
    const rest = own.length - shown.length;
    const more = rest > 0 ? `  and ${rest} more: --csv, --html and --json have them\n` : '';
    return `\n${KIND_TITLES[kind]} (${own.length})\n${shown.join('')}${more}`;
  });
  return [
    `${visible(changes.from)} to ${visible(changes.to)}: ${headline(lines)}\n`,
    ...changes.warnings.map((warning) => `warning: ${visible(warning)}\n`),
    ...sections,
  ].join('');
}

/** One line in words. */
export function describeLine(line: DiffLine): string {
  const { kind, name, field, from, to, cause, reason } = line;
  const because = reason === '' ? '' : ` (${reason})`;
  switch (kind) {
    case 'joined':
    case 'returned':
      return `${name}  ${to}`.trimEnd();
    case 'left':
    case 'missing':
      return `${name}  ${from}`.trimEnd();
    case 'renamed':
    case 'merged':
    case 'split':
      return `${from} -> ${to}${because}`;
    case 'moved':
      return `${name}: ${from} -> ${to}`;
    case 'changed':
      return `${name}, ${field}: ${quoted(from)} -> ${quoted(to)} [${cause}]${because}`;
    case 'column added':
    case 'column removed':
      return field;
  }
}

function quoted(text: string): string {
  return `"${text}"`;
}
