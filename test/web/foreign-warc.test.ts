import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { decodePage } from '../../src/web/charset.ts';
import { openReplay } from '../../src/web/replay.ts';

const PAGE = '<title>别人存下的一页</title><p>由另一个程序写成的存档。</p>'.padEnd(400, '文');

interface Stored {
  readonly url: string;
  readonly status?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Uint8Array;
}

/** A WARC as warcio writes it. */
async function warcOf(pages: readonly Stored[], gzip: boolean): Promise<Uint8Array> {
  const records: Uint8Array[] = [];
  for (const { url, status = 'HTTP/1.1 200 OK', headers = {}, body = PAGE } of pages) {
    const record = WARCRecord.create(
      {
        type: 'response',
        url,
        date: '2020-03-26T08:30:00Z',
        warcVersion: 'WARC/1.1',
        statusline: status,
        httpHeaders: { 'Content-Type': 'text/html', ...headers },
      },
      (async function* () {
        yield Buffer.from(body);
      })(),
    );
    records.push(await WARCSerializer.serialize(record, { gzip }));
  }
  return Buffer.concat(records);
}

function chunked(body: Uint8Array): Buffer {
  const half = Math.floor(body.length / 2);
  const parts = [body.subarray(0, half), body.subarray(half)];
  const chunks = parts.flatMap((part) => [
    Buffer.from(`${part.length.toString(16)}\r\n`),
    part,
    Buffer.from('\r\n'),
  ]);
  return Buffer.concat([...chunks, Buffer.from('0\r\n\r\n')]);
}

describe.each([
  ['compressed by records', true],
  ['not compressed', false],
])('a WARC that another program wrote, %s', (_name, gzip) => {
  it('is replayed, with redirects and verdicts, and with bodies as they came over the wire', async () => {
    const packed = gzipSync(PAGE);
    const pages: Stored[] = [
      { url: 'http://a.example/' },
      { url: 'http://a.example/packed', headers: { 'Content-Encoding': 'gzip' }, body: packed },
      {
        url: 'http://a.example/chunked',
        headers: { 'Transfer-Encoding': 'chunked' },
        body: chunked(Buffer.from(PAGE)),
      },
      {
        url: 'http://a.example/both',
        headers: { 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'gzip' },
        body: chunked(packed),
      },
      {
        url: 'http://a.example/said-only',
        headers: { 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'gzip' },
      },
      { url: 'http://a.example/old', status: 'HTTP/1.1 302 Found', headers: { Location: '/' }, body: '' },
      { url: 'http://a.example/gone', status: 'HTTP/1.1 404 Not Found' },
    ];
    const web = await openReplay(await warcOf(pages, gzip), { name: 'other.warc' });
    for (const path of ['', 'packed', 'chunked', 'both', 'said-only', 'old']) {
      const result = await web.get(`http://a.example/${path}`);
      if (result.outcome !== 'ok') throw new Error(`${path}: ${result.reason}`);
      expect(decodePage(result.capture).text, path).toBe(PAGE);
      expect(result.capture.digest, path).toMatch(/^sha256:[0-9a-f]{64}$/);
      expect(result.capture.at).toBe('2020-03-26T08:30:00.000Z');
    }
    expect((await web.get('http://a.example/gone')).outcome).toBe('not found');
    expect((await web.get('http://a.example/never')).outcome).toBe('not in archive');
    await web.close();
  });

  it('is refused with the offset where it is cut off', async () => {
    const whole = await warcOf([{ url: 'http://a.example/' }, { url: 'http://b.example/' }], gzip);
    await expect(openReplay(whole.subarray(0, whole.length - 50), { name: 'other.warc' })).rejects.toThrow(
      /^other\.warc at \d+: not a WARC record|^other\.warc at \d+: the record cannot/,
    );
  });
});

it('an archive that is not there is named', async () => {
  await expect(openReplay('/nowhere/archive.warc.gz')).rejects.toThrow(
    'There is no archive at /nowhere/archive.warc.gz.',
  );
});
