import { readFile } from 'node:fs/promises';
import { TableDiffer } from '../../../src/diff/table/table-differ.ts';
import { readParts } from '../../../src/files/parts.ts';
import type { Counts } from './tables.ts';

/** Our diff of two files, as the `diff` command makes it; prints its counts. */
const [from = '', to = ''] = process.argv.slice(2);
const differ = new TableDiffer(await readFile(from), { key: 'id', ignore: [], names: ['from', 'to'] });
for await (const part of readParts(to)) differ.feed(part);
const { added, removed, changed, rows } = differ.finish();
const counts: Counts = {
  added: added.length,
  removed: removed.length,
  changedRows: rows.changed,
  changedCells: changed.length,
};
console.log(JSON.stringify(counts));
