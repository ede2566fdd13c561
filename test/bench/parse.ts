import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseMembershipPage } from '../../src/membership/parse.ts';
import { companies } from '../membership/names.ts';

const ROUNDS = 9;
/** A page as it can be wished for, of any number of members. */
const listOf = (count: number) =>
  `<!DOCTYPE html><html><head><title>会员单位</title></head><body><h3>理事单位</h3><ul>${companies(count)
    .map((name, index) => `<li title="${name}${index}"><a href="/m/${index}">${name}${index}</a></li>`)
    .join('\n')}</ul></body></html>`;

/** Times the parser on pages of growing size: median and slowest of nine rounds after one that warms up. */
export async function bench(_args: string[]): Promise<void> {
  const real = resolve(import.meta.dirname, '../../../shared/membership/structure.html');
  const pages: [string, Uint8Array, number][] = [
    ...(existsSync(real)
      ? [['the list of 2020-03-26', await readFile(real), 150] as [string, Uint8Array, number]]
      : []),
    ['567 members', Buffer.from(listOf(567)), 150],
    ['10,000 members', Buffer.from(listOf(10_000)), 2000],
  ];
  console.log('page                        bytes  members  median ms  slowest ms  wanted ms');
  for (const [name, bytes, wanted] of pages) {
    const { members, times } = timeOf(bytes);
    const cells = [
      bytes.length,
      members,
      times[Math.floor(ROUNDS / 2)]?.toFixed(0),
      times.at(-1)?.toFixed(0),
      wanted,
    ];
    const widths = [9, 9, 11, 12, 11];
    console.log(name.padEnd(24) + cells.map((cell, at) => String(cell).padStart(widths[at] ?? 0)).join(''));
  }
}

function timeOf(bytes: Uint8Array): { members: number; times: number[] } {
  const read = () => parseMembershipPage(bytes, { url: 'http://www.liyuan.example/member' });
  const members = read().total;
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    read();
    return performance.now() - start;
  });
  return { members, times: times.sort((a, b) => a - b) };
}
