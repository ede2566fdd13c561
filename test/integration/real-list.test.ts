import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { Store } from '../../src/pipeline/store.ts';
import { runCli } from '../support/cli.ts';
import { hasShared, shared } from '../support/shared.ts';
import { servePages } from '../support/site.ts';

describe('the main job on the real membership list', () => {
  it.skipIf(!hasShared('membership'))(
    'reads 567 memberships in page order, annotates every organization, publishes and reports',
    async () => {
      const page = await readFile(shared('membership/structure.html'));
      const expected = parse(await readFile(shared('membership/members-2020-03-26.csv')), {
        columns: true,
      }) as {
        tier_zh: string;
        order_in_tier: string;
        name_zh: string;
      }[];
      const site = await servePages({ '/structure.html': page });
      const data = await mkdtemp(join(tmpdir(), 'real-list-'));
      // Without the websites: a test asks no real site for anything.
      const args = [
        'run',
        '--profile',
        'live',
        '--url',
        `${site.url}structure.html`,
        '--snapshot',
        '2020-03-26',
      ];
      const flags = ['--data', data, '--allow-private', '--sources', 'listed,state-owned,universities'];
      const first = await runCli([...args, ...flags, '--json']);
      expect(first.stderr).not.toContain('unexpected error');
      expect(first.code).toBe(0);

      const store = new Store(data);
      const memberships = await store.memberships('2020-03-26');
      expect(memberships.map(({ label, order, name }) => [label, String(order), name])).toEqual(
        expected.map((row) => [row.tier_zh, row.order_in_tier, row.name_zh]),
      );
      const perTier = (tier: string) => memberships.filter((listing) => listing.tier === tier).length;
      expect([perTier('vice-chair'), perTier('board'), perTier('ordinary')]).toEqual([28, 189, 350]);

      const listings = new Map<string, number>();
      for (const { organization } of memberships)
        listings.set(organization, (listings.get(organization) ?? 0) + 1);
      expect([...listings.values()].filter((count) => count === 2)).toHaveLength(6);
      expect(listings.size).toBe(561);

      const annotated = new Set((await store.annotations('2020-03-26')).map((cell) => cell.organization));
      expect(annotated).toEqual(new Set(listings.keys()));

      const outputs = (JSON.parse(first.stdout) as { stages: { outputs: string[] }[] }).stages.flatMap(
        (stage) => stage.outputs,
      );
      const csv = outputs.find((output) => output.endsWith('/members.csv'));
      const records = parse(await readFile(store.path(csv ?? 'no members.csv')), {
        columns: true,
      }) as unknown[];
      expect(records).toHaveLength(567);
      expect(outputs).toContain('reports/2020-03-26/summary.html');

      const requests = site.requests.length;
      const again = await runCli([...args, ...flags]);
      expect(again.code).toBe(0);
      expect(again.stdout).toContain('nothing changed, no work was done');
      expect(site.requests).toHaveLength(requests);
      await site.close();
    },
  );
});
