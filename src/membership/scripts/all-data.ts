import { type Document, type Element, isTag } from 'domhandler';
import { ownName, readTree, type TreeReading } from '../read-tree.ts';
import type { TierWords } from '../settings.ts';
import { tellsMore, worthOf } from './choose.ts';

import type { Value } from './literal.ts';
import { holdsMarkup, pageOfData } from './page.ts';
import { codesOfPage } from './page-codes.ts';
import { readData } from './read-data.ts';
import { type AttributeValue, type DataSource, readAnswer, readSources } from './sources.ts';
import type { Markup } from './texts.ts';
import { walkData } from './walk-data.ts';

/** What was read in one source. */
export interface SourceReading {
  readonly source: DataSource;
  readonly reading: TreeReading;
  /** The path into the data of each element that a line stands in. */
  readonly paths: ReadonlyMap<Element, string>;
}

/** A page that may carry data. */
export interface CarryingPage {
  readonly root: Document;
  /** The page as it was sent: it can be data alone. */
  readonly text: string;
  readonly title: string;
  readonly words: TierWords;
}

/**
 * The sources of data of a page: its scripts and attributes, or the page itself where it is data alone.
 *
 * @param attributes those of its attributes that hold data
 */
export function sourcesOf({ root, text }: CarryingPage, attributes: readonly AttributeValue[]): DataSource[] {
  const html = root.children.find(isTag);
  const answer = html === undefined ? null : readAnswer(text, html);
  return answer === null ? readSources(root, attributes) : [answer];
}

/** Reads the members in each source of data of a page. */
export function readSourcesOf(
  { root, title, words }: CarryingPage,
  sources: readonly DataSource[],
  markup: Markup,
): SourceReading[] {
  const walked = sources.map((source) => ({ source, data: walkData(source.values, words) }));
  const isEmpty = walked.every(({ data }) => data.lists.every(({ items }) => items.length < 2));
  const codes = [...walked.flatMap(({ data }) => data.codes), ...(isEmpty ? [] : codesOfPage(root, words))];
  const view = { title, words, markup, codes, isOwnName: ownName(title) };
  return walked.map(({ source, data }) => {
    const records = readData(data, view);
    const laidOut = source.values
      .filter(({ value }) => holdsMarkup(value))
      .map(({ value }) => inMarkup(value));
    const best = laidOut.find(
      ({ reading }) => !tellsMore(records.reading, reading) && worthOf(reading) > worthOf(records.reading),
    );
    return { source, ...(best ?? records) };
  });

  function inMarkup(value: Value) {
    const { root: page, paths } = pageOfData(value, words, markup);
    return { reading: readTree(page, title, words), paths };
  }
}
