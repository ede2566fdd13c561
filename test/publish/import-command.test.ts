import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Store } from '../../src/pipeline/store.ts';
import { runHere } from '../support/here.ts';

const CSV =
  'Name (ZH),Tier (ZH),Original order within tier,Type\n甲公司,理事单位,1,Industry\n乙大学,理事单位,2,Academia\n';

let data = '';
let server: Server | null = null;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'import-'));
});
afterEach(async () => {
  server?.close();
  server = null;
  await rm(data, { recursive: true, force: true });
});

/** Serves the file under every path but robots.txt. */
async function serve(): Promise<string> {
  server = createServer((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else if (request.url === '/gone.csv') response.writeHead(410).end();
    else if (request.url === '/no-table')
      response.writeHead(200, { 'content-type': 'text/csv' }).end('hello\n');
    else response.writeHead(200, { 'content-type': 'text/csv' }).end(CSV);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const importing = (file: string, ...more: string[]) =>
  runHere(['import', file, '--snapshot', '2020-03-26', '--data', data, ...more], { cwd: data });

describe('import', () => {
  it('makes a snapshot with memberships, organizations and annotations', async () => {
    await writeFile(join(data, 'list.csv'), CSV);
    const { code, stdout } = await importing('list.csv');
    expect([code, stdout]).toEqual([
      0,
      'Imported list.csv as snapshot 2020-03-26: 2 memberships (0 vice-chair, 2 board, 0 ordinary) of 2 organizations, 2 cells with a value.\n',
    ]);
    const store = new Store(data);
    expect((await store.memberships('2020-03-26')).map(({ name }) => name)).toEqual(['甲公司', '乙大学']);
    expect((await store.organizations()).map(({ firstSeen }) => firstSeen)).toEqual([
      '2020-03-26',
      '2020-03-26',
    ]);
    expect(
      new Set((await store.annotations('2020-03-26')).map(({ origin, by }) => `${origin} ${by}`)),
    ).toEqual(new Set(['import list.csv']));
  });

  it('reads an address, and keeps the answer in the snapshot’s archive', async () => {
    const address = await serve();
    expect((await importing(`${address}/list.csv`, '--allow-private')).code).toBe(0);
    const store = new Store(data);
    expect(await store.memberships('2020-03-26')).toHaveLength(2);
    const { stdout } = await runHere(['diff', '2020-03-26', '2020-03-26', '--data', data], { cwd: data });
    expect(stdout).toBe('2020-03-26 to 2020-03-26: no differences\n');
  });

  it('says why an address cannot be read, and leaves no snapshot', async () => {
    const address = await serve();
    const refused = await importing(`${address}/list.csv`);
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('private address')]);
    const gone = await importing(`${address}/gone.csv`, '--allow-private');
    expect([gone.code, gone.stderr]).toEqual([1, expect.stringContaining('cannot be imported (not found)')]);
    expect(await new Store(data).memberships('2020-03-26')).toEqual([]);
    expect(await readdir(join(data, 'raw', '2020-03-26'))).toEqual([]);
  });

  it('keeps the archive of the last import that went well', async () => {
    const address = await serve();
    await importing(`${address}/list.csv`, '--allow-private');
    const archive = await readFile(new Store(data).archivePath('2020-03-26'));
    expect((await importing(`${address}/gone.csv`, '--allow-private')).code).toBe(1);
    expect((await importing(`${address}/no-table`, '--allow-private')).code).toBe(1);
    expect(await readFile(new Store(data).archivePath('2020-03-26'))).toEqual(archive);
    expect(await readdir(join(data, 'raw', '2020-03-26'))).not.toContain('.import');
  });

  it('can be done again, and changes nothing then', async () => {
    await writeFile(join(data, 'list.csv'), CSV);
    await importing('list.csv');
    const store = new Store(data);
    const before = [await store.organizations(), await store.annotations('2020-03-26')];
    await importing('list.csv');
    expect([await store.organizations(), await store.annotations('2020-03-26')]).toEqual(before);
  });

  it('does not replace a snapshot that a run made', async () => {
    await writeFile(join(data, 'list.csv'), CSV);
    const membership = {
      snapshot: '2020-03-26',
      organization: 'org-0000000000',
      name: '甲公司',
      tier: 'board',
    } as const;
    const store = new Store(data);
    await store.writeMemberships('2020-03-26', [
      { ...membership, label: '理事单位', order: 1, url: 'http://a.example/', digest: 'd' },
    ]);
    const { code, stderr } = await importing('list.csv');
    expect([code, stderr]).toEqual([1, expect.stringContaining('Choose another id, such as 2020-03-26.2')]);
  });

  it('wants a date', async () => {
    const { code, stderr } = await runHere(['import', 'list.csv', '--snapshot', 'March', '--data', data]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('--snapshot March: expected a date')]);
  });
});
