import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatCsv, parseCsv } from '../../src/files/csv.ts';
import { runHere } from '../support/here.ts';
import { randomNumbers } from '../support/random.ts';
import { hasShared, shared } from '../support/shared.ts';

const REAL = shared('published', 'AIIA_collections.dev.csv');
const LIST = shared('membership', 'members-2020-03-26.csv');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diff-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = async (name: string, content: string) => {
  await writeFile(join(folder, name), content);
  return name;
};

async function diff(...args: string[]) {
  const { code, stdout, stderr } = await runHere(['diff', ...args, '--json'], { cwd: folder });
  return { code, stderr, changes: stdout === '' ? null : JSON.parse(stdout) };
}

/** The records of a file in another order: always the same other order. */
function shuffled<T>(records: readonly T[]): T[] {
  const random = randomNumbers(records.length);
  return records
    .map((record) => [random(), record] as const)
    .sort(([a], [b]) => a - b)
    .map(([, record]) => record);
}

/** Another version of the real file: other row order, other line ends, a byte order mark, and one changed cell. */
async function changedFile(
  row: number,
  column: number,
  conventions: { lineEnd: '\n' | '\r\n'; byteOrderMark: boolean },
) {
  const records = parseCsv(await readFile(REAL), REAL).records.map(({ cells }) => [...cells]);
  const cells = records[row + 2];
  if (cells !== undefined) cells[column] = 'changed by hand';
  const [groups = [], header = [], ...body] = records;
  return write(
    'changed.csv',
    formatCsv([groups, header, ...shuffled(body)], { ...conventions, endsWithLineEnd: true }),
  );
}

describe.skipIf(!hasShared('published'))('two versions of the real file', () => {
  it.each([
    ['LF', { lineEnd: '\n', byteOrderMark: false }, 9, 17, 'keyProducts'],
    ['CRLF and a byte order mark', { lineEnd: '\r\n', byteOrderMark: true }, 94, 8, 'website'],
    ['a column of prose', { lineEnd: '\n', byteOrderMark: false }, 200, 23, 'notes'],
  ] as const)(
    'that differ in one cell, in row order and in %s show exactly that cell',
    async (_what, conventions, row, column, field) => {
      const { changes } = await diff(REAL, await changedFile(row, column, conventions));
      expect(changes.changed).toMatchObject([{ field, to: 'changed by hand', cause: 'unknown' }]);
      const { joined, left, returned, missing, renamed, merged, split, moved, columns, warnings } = changes;
      expect([joined, left, returned, missing, renamed, merged, split, moved, warnings]).toEqual(
        Array(9).fill([]),
      );
      expect(columns).toEqual({ added: [], removed: [] });
    },
  );

  it('are refused by a key that does not tell rows apart', async () => {
    const { code, stderr } = await diff(REAL, REAL, '--key', 'Name (ZH)');
    expect(code).toBe(1);
    expect(stderr).toContain('the key "Name (ZH)" is not unique');
  });

  it('can be compared with the snapshot that was made of one', async () => {
    await runHere(['import', REAL, '--snapshot', '2020-03-26', '--data', folder]);
    const file = await changedFile(9, 17, { lineEnd: '\n', byteOrderMark: false });
    const { changes } = await diff('2020-03-26', file);
    expect([changes.joined, changes.left, changes.moved]).toEqual([[], [], []]);
    const byHand = changes.changed.filter(({ to }: { to: string }) => to === 'changed by hand');
    expect(byHand).toMatchObject([{ field: 'keyProducts' }]);
    // A snapshot has one value for an organization; the file has two for one whose rows contradict each other.
    const names = parseCsv(await readFile(REAL), REAL).records.map(({ cells }) => cells[0]);
    for (const { name } of changes.changed.filter((change: unknown) => change !== byHand[0])) {
      expect(names.filter((other) => other === name).length).toBeGreaterThan(1);
    }
  });
});

describe.skipIf(!hasShared('membership'))('two versions of the real membership list', () => {
  it('show exactly the one cell of 567 rows that differs', async () => {
    const [header = [], ...body] = parseCsv(await readFile(LIST), LIST).records.map(({ cells }) => [
      ...cells,
    ]);
    expect(body).toHaveLength(567);
    const withIds = body.map((cells, index) => [`m${index + 1}`, ...cells]);
    const first = await write('first.csv', formatCsv([['id', ...header], ...withIds]));
    const changed = withIds.map((cells, index) =>
      index === 300 ? [...cells.slice(0, 3), '改名有限公司'] : cells,
    );
    const conventions = { lineEnd: '\r\n', byteOrderMark: true, endsWithLineEnd: false } as const;
    const second = await write(
      'second.csv',
      formatCsv([['id', ...header], ...shuffled(changed)], conventions),
    );
    const { changes } = await diff(first, second);
    expect(changes.changed).toMatchObject([{ organization: 'm301', field: 'name_zh', to: '改名有限公司' }]);
    expect([changes.joined, changes.left]).toEqual([[], []]);
  });
});

describe('diff', () => {
  it('ends with 1 where something differs only if that is asked for', async () => {
    const [one, other] = [await write('a.csv', 'id,x\n1,a\n'), await write('b.csv', 'id,x\n1,b\n')];
    expect((await diff(one, other)).code).toBe(0);
    expect((await diff(one, other, '--exit-code')).code).toBe(1);
    expect((await diff(one, one, '--exit-code')).code).toBe(0);
    expect((await diff(one, other, '--exit-code', '--ignore', 'x')).code).toBe(0);
  });

  it('writes a page, Markdown and CSV beside its answer', async () => {
    const [one, other] = [await write('a.csv', 'nr,x\n1,a\n'), await write('b.csv', 'nr,x\n2,b\n')];
    const files = ['--html', 'd.html', '--markdown', 'd.md', '--csv', 'd.csv'];
    await diff(one, other, '--key', 'nr', ...files);
    const read = (name: string) => readFile(join(folder, name), 'utf8');
    expect(await read('d.html')).toContain('<title>Changes from a.csv to b.csv</title>');
    expect(await read('d.md')).toContain('## Changes from a.csv to b.csv\n\n1 joined, 1 left.');
    expect(await read('d.csv')).toContain('joined,2,2,');
  });

  it.each([
    [['a.csv', 'b.csv'], 2, 'Which column tells the rows apart? Name it with --key: nr, x.'],
    [['a.csv', 'b.csv', '--key', 'y'], 2, 'a.csv has no column "y". Its columns are: "nr", "x".'],
    [['a.csv', 'b.csv', '--key', 'nr', '--ignore', 'y'], 2, '--ignore y: there is no such column.'],
    [['a.csv', 'nowhere.csv'], 1, '"nowhere.csv" is no snapshot id, no version of a release, and no file at'],
    [['2020-03-26', 'a.csv'], 1, 'There is no snapshot 2020-03-26'],
    [['1.4.0', 'a.csv', '--key', 'nr'], 2, '1.4.0 has ids of its own: leave --key out.'],
    [['1.4.0', 'a.csv'], 1, 'There is no release 1.4.0'],
  ])('of %j ends with %i and says what to do', async (args, code, message) => {
    await write('a.csv', 'nr,x\n1,a\n');
    await write('b.csv', 'nr,x\n1,a\n');
    const result = await diff(...args);
    expect(result.stderr).toContain(message);
    expect(result.code).toBe(code);
  });
});
