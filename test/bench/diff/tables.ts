import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { randomNumbers } from '../../support/random.ts';

/** What really differs between two tables. */
export interface Counts {
  readonly added: number;
  readonly removed: number;
  readonly changedRows: number;
  readonly changedCells: number;
}

const COLUMNS = 24;
const SHARE_CHANGED = 0.01;
const SHARE_ADDED = 0.005;
const SHARE_REMOVED = 0.005;
const SHARE_WITH_LINE_BREAK = 0.02;
const WORDS =
  '人工智能 产业 联盟 数据 机器人 语音识别 计算 平台 有限公司 北京 上海 深圳 服务, 芯片 "智慧" 云'.split(' ');
const PART_ROWS = 5000;

/** Names of the columns; the first is the key. */
export const HEADER = ['id', ...Array.from({ length: COLUMNS - 1 }, (_, index) => `c${index + 1}`)];

/**
 * Writes two CSV files that differ in known ways: Chinese text, quotes and line breaks in cells, one per cent
 * of the cells changed, rows added and removed, and the second file in another order.
 */
export async function writeTables(rows: number, from: string, to: string): Promise<Counts> {
  const random = randomNumbers(rows);
  const removed = new Uint8Array(rows).map(() => (random() < SHARE_REMOVED ? 1 : 0));
  const order = shuffled(rows + Math.round(rows * SHARE_ADDED), random);
  await writeTable(
    from,
    Uint32Array.from({ length: rows }, (_, index) => index),
    (row) => rowText(row),
  );
  let [changedRows, changedCells] = [0, 0];
  const kept = order.filter((row) => removed[row] !== 1);
  await writeTable(to, kept, (row) => {
    if (row >= rows) return rowText(row);
    const changes = new Set<number>();
    const own = randomNumbers(row * 7919 + 1);
    for (let column = 1; column < COLUMNS; column++) if (own() < SHARE_CHANGED) changes.add(column);
    changedCells += changes.size;
    changedRows += changes.size > 0 ? 1 : 0;
    return rowText(row, changes);
  });
  const removedRows = removed.reduce((sum, flag) => sum + flag, 0);
  return { added: order.length - rows, removed: removedRows, changedRows, changedCells };
}

function shuffled(length: number, random: () => number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, index) => index);
  for (let index = length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
  }
  return order;
}

function rowText(row: number, changes: ReadonlySet<number> = new Set()): string {
  const random = randomNumbers(row + 1);
  const breaksAt = random() < SHARE_WITH_LINE_BREAK ? 1 + Math.floor(random() * (COLUMNS - 1)) : 0;
  let text = `A${String(row).padStart(7, '0')}`;
  for (let column = 1; column < COLUMNS; column++) {
    const word = WORDS[Math.floor(random() * WORDS.length)] ?? '';
    const cell = `${word}${Math.floor(random() * 1000)}${column === breaksAt ? '\n第二行' : ''}${changes.has(column) ? '改' : ''}`;
    text += `,${/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell}`;
  }
  return `${text}\n`;
}

async function writeTable(path: string, rows: Uint32Array, textOf: (row: number) => string): Promise<void> {
  const stream = createWriteStream(path);
  stream.write(`${HEADER.join(',')}\n`);
  for (let start = 0; start < rows.length; start += PART_ROWS) {
    let part = '';
    for (const row of rows.subarray(start, start + PART_ROWS)) part += textOf(row);
    if (!stream.write(part)) await once(stream, 'drain');
  }
  stream.end();
  await finished(stream);
}
