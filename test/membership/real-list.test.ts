import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { parseMembershipPage } from '../../src/membership/parse.ts';
import { TIER_LABELS, TIERS } from '../../src/model/vocabulary.ts';

const folder = resolve(import.meta.dirname, '../../../shared/membership');
const absent = !existsSync(folder);
if (absent) console.warn(`Skipped: the real membership list is not at ${folder}.`);

describe('the membership list of 2020-03-26', () => {
  it.skipIf(absent)('is read whole, in order, and nothing else', async () => {
    const page = parseMembershipPage(await readFile(resolve(folder, 'structure.html')), {
      url: 'http://127.0.0.1/structure.html',
    });
    const rows: string[][] = parse(await readFile(resolve(folder, 'members-2020-03-26.csv')), {
      from_line: 2,
    });
    const found = page.tiers.flatMap(({ tier, members }) =>
      members.map(({ order, name }) => [tier === null ? '' : TIER_LABELS[tier].zh, String(order), name]),
    );
    expect(page.tiers.map(({ tier }) => tier)).toEqual(TIERS);
    expect(found).toEqual(rows);
    expect(page.total).toBe(567);
    expect(page.warnings).toEqual([]);
  });
});
