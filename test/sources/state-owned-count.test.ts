import { describe, expect, it } from 'vitest';
import { silentLog } from '../../src/log.ts';
import { shortMemory } from '../../src/sources/memory.ts';
import { stateOwned } from '../../src/sources/state-owned.ts';
import { registryFile, webOf } from './helpers.ts';

/** A page of a directory with so many groups. */
function directory(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, nth) => `<tr><td><a href="http://g${nth}.example/">中国第${nth}雁集团有限公司</a></td></tr>`,
  );
  return `<table>${rows.join('')}</table>`;
}

async function warningsOn(path: string, content: string): Promise<string[]> {
  const warnings: string[] = [];
  const file = registryFile(path, content);
  await stateOwned.open({
    settings: stateOwned.settings.parse({}),
    snapshot: '2020-03-26',
    web: webOf({}),
    files: async (pattern) => (pattern.endsWith(path.slice(path.lastIndexOf('.'))) ? [file] : []),
    secret: () => undefined,
    now: () => new Date('2020-03-26T00:00:00Z'),
    wait: async () => {},
    memory: shortMemory(),
    log: { ...silentLog, warn: (_: object, message: string) => void warnings.push(message) },
  });
  return warnings;
}

describe('the directory of central enterprises', () => {
  it.each([90, 97, 110])('with %i entries is as expected', async (count) => {
    expect(await warningsOn('sasac/directory.html', directory(count))).toEqual([]);
  });

  it.each([0, 89, 111])('with %i entries gives a warning with the number', async (count) => {
    expect(await warningsOn('sasac/directory.html', directory(count))).toEqual([
      expect.stringContaining(`gave ${count} entries; 90 to 110 were expected`),
    ]);
  });

  it('is told from a file with several lists, which may have any number', async () => {
    const csv = 'group_full_name\n中国雁电科技集团有限公司\n';
    expect(await warningsOn('sasac/lists.csv', csv)).toEqual([]);
  });
});
