import { DuckDBInstance } from '@duckdb/node-api';
import { type Counts, HEADER } from './tables.ts';

/** The same diff as a full join in DuckDB; prints its counts. */
const [from = '', to = ''] = process.argv.slice(2);
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const read = (path: string) =>
  `read_csv('${path}', header = true, all_varchar = true, quote = '"', escape = '"')`;
const cells = HEADER.slice(1).map((column) => `(a.${column} IS DISTINCT FROM b.${column})::INT`);
const result = await connection.runAndReadAll(`
  SELECT
    count(*) FILTER (a.id IS NULL)::INT,
    count(*) FILTER (b.id IS NULL)::INT,
    count(*) FILTER (a.id IS NOT NULL AND b.id IS NOT NULL AND ${cells.join(' + ')} > 0)::INT,
    sum(${cells.join(' + ')}) FILTER (a.id IS NOT NULL AND b.id IS NOT NULL)::INT
  FROM ${read(from)} a FULL JOIN ${read(to)} b ON a.id = b.id`);
const [added, removed, changedRows, changedCells] = (result.getRows()[0] ?? []).map(Number);
const counts: Partial<Counts> = { added, removed, changedRows, changedCells };
console.log(JSON.stringify(counts));
