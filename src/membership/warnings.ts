import { readLabel } from './labels.ts';
import type { ParsedTier } from './parsed-page.ts';
import type { TreeReading } from './read-tree.ts';
import type { TierWords } from './settings.ts';

/** What the parser is not sure of, in sentences for a person. */
export function warningsOf(reading: TreeReading, tiers: readonly ParsedTier[], words: TierWords): string[] {
  if (tiers.length === 0) {
    const organizations = reading.lines.all.filter((line) => line.shape === 'organization').length;
    const seen =
      organizations === 0
        ? 'no line of it names one'
        : `${organizations} lines of it look like one, but not in a list of members`;
    return [`No list of organizations was found on the page: ${seen}.`, ...emptyWarnings(reading)];
  }
  return [...countWarnings(tiers, words), ...unnamedWarnings(tiers), ...emptyWarnings(reading)];
}

/** A heading that says how many members there are, and is not right. */
function countWarnings(tiers: readonly ParsedTier[], words: TierWords): string[] {
  return tiers.flatMap(({ label, members }) => {
    const announced = readLabel(label, words)?.announced ?? null;
    return announced === null || announced === members.length
      ? []
      : [`The heading "${label}" announces ${announced} members, and ${members.length} were found under it.`];
  });
}

function unnamedWarnings(tiers: readonly ParsedTier[]): string[] {
  return tiers.some(({ label }) => label === '')
    ? [
        'A list of organizations stands under no heading of members; it was read because the page is about them.',
      ]
    : [];
}

function emptyWarnings({ emptyHeadings }: TreeReading): string[] {
  return [...new Set(emptyHeadings.map(({ line }) => line.text))].map(
    (text) => `The heading "${text}" has no list of organizations under it.`,
  );
}
