import type { Heading } from './headings.ts';
import type { Line, Lines } from './lines.ts';
import { LineSet } from './records.ts';
import type { Structure } from './tree.ts';

/** The lines between two headings. */
export interface Stretch {
  /** Null for what stands before the first heading. */
  readonly heading: Heading | null;
  readonly lines: readonly Line[];
}

/** Which lines of a stretch are members, and why the others are not. */
export interface Selection {
  readonly members: readonly Line[];
  readonly reason: string;
  readonly leftOut: ReadonlyMap<Line, string>;
}

/** Lines that stand at the same place of a repeated structure. */
interface Group {
  readonly lines: readonly Line[];
  readonly organizations: number;
  /** Lines that could be names. */
  readonly names: number;
}

/** Chooses the members among the lines under one heading. */
export function selectMembers(stretch: Stretch, lines: Lines, structure: Structure): Selection {
  const leftOut = new Map<Line, string>();
  const candidates = stretch.lines.filter((line) => {
    if (line.region !== null) leftOut.set(line, `stands in the page's ${line.region}`);
    return line.region === null;
  });
  const groups = groupByPlace(candidates, structure).sort((a, b) => b.organizations - a.organizations);
  const chosen: Line[] = [];
  for (const group of groups) {
    if (group.organizations === 0) continue;
    const accepted = acceptedOf(group, stretch.heading?.reading != null);
    const covered = coveredBy(chosen, lines);
    chosen.push(...accepted.filter((line) => !covered.has(line)));
  }
  const members = chosen.sort((a, b) => a.index - b.index);
  const kept = new Set(members);
  for (const line of stretch.lines)
    if (!kept.has(line) && !leftOut.has(line)) leftOut.set(line, whyNot(line));
  return {
    members,
    reason: 'lines that are organizations by their form, and what stands at the same place',
    leftOut,
  };
}

function groupByPlace(candidates: readonly Line[], structure: Structure): Group[] {
  const places = new Map<string, Line[]>();
  for (const line of candidates) {
    const key = `${structure.pathOf(line.element)}|${line.source}`;
    const group = places.get(key);
    if (group) group.push(line);
    else places.set(key, [line]);
  }
  return [...places.values()].map((lines) => ({
    lines,
    organizations: lines.filter((line) => line.shape === 'organization').length,
    names: lines.filter((line) => line.shape === 'name' || line.shape === 'person').length,
  }));
}

function acceptedOf(group: Group, headed: boolean): Line[] {
  const share = group.organizations / (group.organizations + group.names);
  const byCompany = share >= (headed ? 0.2 : 0.4);
  return group.lines.filter((line) => line.shape === 'organization' || (byCompany && line.shape === 'name'));
}

/** The lines that stand in the same card, row or item as a member. */
function coveredBy(members: readonly Line[], lines: Lines): Set<Line> {
  const set = new LineSet(lines, members);
  const covered = new Set<Line>();
  if (members.length < 2) return covered;
  for (const member of members) {
    const span = lines.spans.get(set.recordOf(member));
    for (let at = span?.from ?? 0; at < (span?.to ?? 0); at++) {
      const line = lines.all[at];
      if (line) covered.add(line);
    }
  }
  return covered;
}

function whyNot(line: Line): string {
  return line.shape === 'organization' ? 'is another part of a listing' : `looks like: ${line.shape}`;
}
