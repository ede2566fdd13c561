import { escapeMarkdown } from '../files/markdown.ts';
import { visible } from '../files/visible.ts';
import type { Changes } from '../model/changes.ts';
import { describeLine, diffLines, headline, KIND_TITLES, linesByKind } from './text.ts';

/** More lines than this of one kind are folded away. */
const OPEN_LINES = 20;
/** More lines than this are counted and not listed: a pull request takes 65,536 characters. */
const MOST_LINES = 200;

/** The diff in Markdown, fit for the description of a pull request. */
export function formatMarkdown(changes: Changes): string {
  const lines = diffLines(changes);
  const sections = linesByKind(lines).flatMap(([kind, own]) => {
    const listed = own.slice(0, MOST_LINES).map((line) => `- ${escapeMarkdown(visible(describeLine(line)))}`);
    const rest = own.length > listed.length ? [`- and ${own.length - listed.length} more`] : [];
    return ['', ...folded(`${KIND_TITLES[kind]} (${own.length})`, [...listed, ...rest])];
  });
  return [
    `## Changes from ${escapeMarkdown(changes.from)} to ${escapeMarkdown(changes.to)}`,
    '',
    `${headline(lines)}.`,
    ...changes.warnings.flatMap((warning) => ['', `**Warning:** ${escapeMarkdown(visible(warning))}`]),
    ...sections,
    '',
  ].join('\n');
}

function folded(title: string, lines: readonly string[]): string[] {
  if (lines.length <= OPEN_LINES) return [`### ${title}`, '', ...lines];
  return ['<details>', `<summary>${title}</summary>`, '', ...lines, '', '</details>'];
}
