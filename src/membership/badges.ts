import { kindReading } from './kinds.ts';
import type { Label, LineLabels } from './label.ts';
import type { Line, Lines } from './line.ts';
import { LineSet } from './records.ts';
import type { Structure } from './tree.ts';

/** A card is small: a name, some words on it, a button. */
const MAX_CARD_LINES = 30;
/** An everyday name can stand above the legal one. */
const MAX_CARD_NAMES = 2;

/** Longer words in a corner of a card are no tier. */
const LONGEST_BADGE = 12;

/**
 * Finds labels that belong to a single card each: the same place in a repeated structure, the same few words
 * again and again, and one organization or brand beside each. What stands at their place is one too, whatever
 * it says: beside `副理事长` and `理事`, `理事长` is a tier.
 */
export function findBadges(labels: readonly Label[], lines: Lines, structure: Structure): LineLabels {
  const known = badgesAmong(labels, lines, structure);
  const places = new Set([...known.used].map(({ element }) => structure.pathOf(element)));
  const labelled = new Set(labels.map(({ line }) => line));
  const others = lines.all.filter(
    (line) =>
      !labelled.has(line) &&
      // Of a card that says its tier, the other words at that place say something else.
      !known.labels.has(line) &&
      line.source === 'text' &&
      line.text.length <= LONGEST_BADGE &&
      (line.shape === 'name' || line.shape === 'person') &&
      places.has(structure.pathOf(line.element)),
  );
  if (others.length === 0 || others.length > known.used.size) return known;
  const named = others.map((line): Label => ({ line, reading: kindReading(line.text, null) }));
  return badgesAmong([...labels, ...named], lines, structure);
}

function badgesAmong(labels: readonly Label[], lines: Lines, structure: Structure): LineLabels {
  const found = new Map<Line, Label>();
  const used = new Set<Line>();
  const organizations = new LineSet(
    lines,
    lines.all.filter((line) => line.shape === 'organization' && line.source === 'text'),
  );
  const set = new LineSet(
    lines,
    labels.map((label) => label.line),
  );
  for (const group of groupByPlace(labels, structure)) {
    const cards = group.map((label) => ({ label, span: lines.spans.get(set.recordOf(label.line)) }));
    const countIn = ({ label, span }: (typeof cards)[number]) =>
      organizations.between(span?.from ?? 0, span?.to ?? 0) - (label.line.shape === 'organization' ? 1 : 0);
    const fitting = cards.filter((card) => {
      const { span } = card;
      if (span === undefined || span.to - span.from > MAX_CARD_LINES || span.to - span.from < 2) return false;
      return countIn(card) <= MAX_CARD_NAMES;
    });
    const single = fitting.filter((card) => countIn(card) <= 1);
    if (fitting.length < 2 || fitting.length * 10 < cards.length * 9 || single.length * 2 < cards.length)
      continue;
    const texts = new Set(group.map((label) => label.line.text));
    const behind = fitting.filter(
      ({ label, span }) => span !== undefined && organizations.between(span.from, label.line.index) > 0,
    );
    if (texts.size * 2 > group.length && behind.length * 2 < fitting.length) continue;
    for (const { label, span } of fitting) {
      used.add(label.line);
      for (const line of lines.all.slice(span?.from, span?.to))
        if (line !== label.line) found.set(line, label);
    }
  }
  return { labels: found, used };
}

function groupByPlace(labels: readonly Label[], structure: Structure): Label[][] {
  const groups = new Map<number, Label[]>();
  for (const label of labels) {
    const path = structure.pathOf(label.line.element);
    const group = groups.get(path);
    if (group) group.push(label);
    else groups.set(path, [label]);
  }
  return [...groups.values()];
}
