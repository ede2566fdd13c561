import { load } from 'cheerio';
import type { RegistryFile } from './define.ts';
import type { RecordOrigin } from './records.ts';
import { csvRows, requireTable } from './tables.ts';
import { decodeText } from './text.ts';
import { siteOf } from './values.ts';

/** A state-owned group as a list names it. */
export interface StateGroup {
  /** Full name; empty where the list gives the short one only. */
  readonly name: string;
  /** Other full names that the list gives in brackets or behind a slash. */
  readonly otherNames: readonly string[];
  /** Short name, such as 中国电科; empty where the list gives none. */
  readonly shortName: string;
  /** Host of its website without `www.`; empty where the list gives none. */
  readonly site: string;
  /** Where in the file it stands. */
  readonly path: string;
  readonly origin: RecordOrigin;
}

/** Reads a list of state-owned groups by the kind of its file: CSV, HTML or Markdown. */
export function stateGroups(file: RegistryFile): StateGroup[] {
  if (/\.csv$/iu.test(file.path)) return csvGroups(file);
  return /\.md$/iu.test(file.path) ? markdownGroups(file) : htmlGroups(file);
}

/**
 * A table with the columns `group_full_name`, `group_short_name` and `website`, and `list` where it holds several lists,
 * each named with its date.
 */
function csvGroups(file: RegistryFile): StateGroup[] {
  const table = requireTable(csvRows(file.bytes, file.path), ['group_full_name'], file.path);
  return table.flatMap((row) => {
    const at = /(?:19|20)\d{2}(?:-\d{2}){0,2}/u.exec(row.cell('list'))?.[0] ?? file.at;
    const path = `row ${row.number}, column group_full_name`;
    const names = { name: row.cell('group_full_name'), shortName: row.cell('group_short_name') };
    return group({ ...file, at }, names, row.cell('website'), path);
  });
}

/**
 * The directory's page, or a copy of it in an archive: the cells of its table, two entries in a row, or the links of
 * its article; or a select box of the groups' websites. Names are the texts that end as names of enterprises do.
 */
function htmlGroups(file: RegistryFile): StateGroup[] {
  const page = load(decodeText(file.bytes));
  return page('option[value^="http"], td:not(:has(td)), article a[href]')
    .toArray()
    .filter((element) => element.tagName !== 'a' || page(element).closest('td').length === 0)
    .flatMap((element, index) => {
      const name = page(element).text().replace(/\s+/gu, '');
      const linked = page(element).attr('href') ?? page(element).find('a[href]').attr('href');
      const website = linked ?? page(element).attr('value') ?? '';
      const path = `${element.tagName} ${index + 1}`;
      return ENTERPRISE_NAME.test(name) ? group(file, { name, shortName: '' }, website, path) : [];
    });
}

/** 公司 alone is a word of a menu, and a longer text that ends in it a sentence. */
const ENTERPRISE_NAME = /^.{2,36}(?:公司|总局|总社|研究院|集团)[)）\]］]?$/u;

/** Tables with a column of names headed …名称, under headings. */
function markdownGroups(file: RegistryFile): StateGroup[] {
  let nameColumn = -1;
  return decodeText(file.bytes)
    .split('\n')
    .flatMap((line, index) => {
      const cells = line.trim().startsWith('|') ? line.trim().split('|').slice(1, -1) : [];
      if (cells.length === 0) nameColumn = -1;
      const header = cells.findIndex((cell) => /名称\s*$/u.test(cell));
      if (header >= 0) nameColumn = header;
      const name = cells[nameColumn]?.trim() ?? '';
      return header < 0 && ENTERPRISE_NAME.test(name)
        ? group(file, { name, shortName: '' }, '', `line ${index + 1}`)
        : [];
    });
}

/** `A［B］`, `A／B`: one group with two names. */
function group(
  file: RegistryFile,
  { name: written, shortName }: Pick<StateGroup, 'name' | 'shortName'>,
  website: string,
  path: string,
): StateGroup[] {
  const names = written
    .split(/[/／[\]［］]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const [name = '', ...otherNames] = names;
  if (name === '' && shortName === '') return [];
  const { url, at, digest } = file;
  return [{ name, otherNames, shortName, site: siteOf(website), path, origin: { url, at, digest } }];
}
