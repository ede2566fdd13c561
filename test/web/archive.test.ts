import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WARCParser } from 'warcio';
import { getSurt } from 'warcio/utils';
import { bodyDigest } from '../../src/files/hash.ts';
import { cdxjLine, parseCdxj } from '../../src/web/archive/cdxj.ts';
import type { Exchange } from '../../src/web/archive/exchange.ts';
import { parseResponse, responseBlock } from '../../src/web/archive/http-block.ts';
import { indexFiles, readIndexFile } from '../../src/web/archive/index-files.ts';
import { surt } from '../../src/web/archive/surt.ts';
import { openWacz } from '../../src/web/archive/wacz-reader.ts';
import { WARC_NAME, writeWacz } from '../../src/web/archive/wacz-writer.ts';

const description = {
  title: 'A test',
  created: '2020-03-26T08:00:00.000Z',
  software: 'test 1.0',
};

const page: Exchange = {
  url: 'http://a.example/%E4%B8%AD?b=2&a=1',
  at: '2020-03-26T08:30:00.123Z',
  status: 200,
  headers: [
    ['Content-Type', 'text/html; charset=gbk'],
    ['Set-Cookie', 'a=1'],
    ['Set-Cookie', 'b=2'],
    ['Content-Encoding', 'gzip'],
    ['Content-Length', '17'],
  ],
  body: Buffer.from([0xc4, 0xe3, 0xba, 0xc3]),
  rendered: '<p>你好</p>',
};
const post: Exchange = {
  method: 'POST',
  url: 'http://b.example/search',
  requestHeaders: [['Content-Type', 'application/json']],
  requestBody: '{"q":"科大"}',
  at: '2020-03-26T08:30:01.000Z',
  status: 200,
  headers: [['Content-Type', 'application/json']],
  body: Buffer.from('[]'),
  truncated: true,
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'archive-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(name = 'a.wacz'): Promise<string> {
  const path = join(folder, name);
  await writeWacz(path, [page, post], [{ url: page.url, ts: page.at, title: '你好' }], description);
  return path;
}

describe('an archive', () => {
  it('is whole when it is far larger than what a stream holds at once', async () => {
    const path = join(folder, 'large.wacz');
    const large = { ...page, body: randomBytes(1_000_000) };
    await writeWacz(path, [large, post], [], description);
    const archive = await openWacz(path);
    const [entry] = archive.entries.filter(({ url }) => url === page.url);
    if (!entry) throw new Error('the page is not in the index');
    const { body } = parseResponse((await archive.readRecord(entry)).block);
    expect(bodyDigest(body)).toBe(bodyDigest(large.body));
    archive.close();
  });

  it('gives back what was put in, byte by byte, with the headers as they were sent', async () => {
    const archive = await openWacz(await write());
    const [first] = archive.entries.filter((entry) => entry.url === page.url);
    if (!first) throw new Error('the page is not in the index');
    const record = await archive.readRecord(first);
    expect(record.type).toBe('response');
    const response = parseResponse(record.block);
    expect(response.status).toBe(200);
    expect(response.headers).toEqual(page.headers);
    expect(Buffer.from(response.body)).toEqual(page.body);
    archive.close();
  });

  it('is the same file for the same content', async () => {
    expect(await readFile(await write('a.wacz'))).toEqual(await readFile(await write('b.wacz')));
  });

  it('holds records that warcio reads whole, with digests that it agrees with', async () => {
    const archive = await openWacz(await write());
    const warc = await archive.readFile(`archive/${WARC_NAME}`);
    const seen: string[] = [];
    const parser = new WARCParser(Readable.toWeb(Readable.from([warc])) as ReadableStream<Uint8Array>);
    for await (const record of parser) {
      const payload = await record.readFully(true);
      seen.push(`${record.warcType} ${record.warcTargetURI ?? ''}`);
      const digest = record.warcHeader('WARC-Payload-Digest');
      if (digest) expect(bodyDigest(payload ?? new Uint8Array())).toBe(digest);
    }
    archive.close();
    expect(seen).toEqual([
      'warcinfo ',
      `response ${page.url}`,
      `request ${page.url}`,
      `resource urn:dom:${page.url}`,
      `response ${post.url}`,
      `request ${post.url}`,
    ]);
  });

  it('is refused with its name and a reason where it is not a WACZ', async () => {
    await expect(openWacz(Buffer.from('no zip'), 'x.wacz')).rejects.toThrow(
      /^x\.wacz cannot be opened as a web archive/,
    );
  });
});

describe('the block of a response', () => {
  const token = fc.stringMatching(/^[A-Za-z][A-Za-z-]{0,12}$/).filter((name) => !/^x-orig-/i.test(name));
  const value = fc.stringMatching(/^[\x21-\x7e\u4e00-\u9fff]{0,20}$/);
  it('gives back any headers and any body', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(token, value)), fc.uint8Array(), (headers, body) => {
        const response = parseResponse(responseBlock(200, headers, body));
        expect(response.headers).toEqual(headers);
        expect(Buffer.from(response.body)).toEqual(Buffer.from(body));
      }),
    );
  });

  it('cannot be broken out of by a line break in a header', () => {
    const block = responseBlock(200, [['A', 'x\r\nB: y\r\n\r\nbody']], new Uint8Array());
    expect(parseResponse(block).headers).toEqual([['A', 'x B: y body']]);
  });
});

describe('the index', () => {
  it('keys URLs as warcio does', () => {
    fc.assert(fc.property(fc.webUrl({ withQueryParameters: true }), (url) => surt(url) === getSurt(url)));
    for (const url of ['http://WWW2.例子.cn:8080/A?b=2&a=1', 'urn:dom:http://a/', 'http://[::1']) {
      expect(surt(url)).toBe(getSurt(url));
    }
  });

  it('is plain when small and in chunks when large, and reads the same either way', () => {
    const entry = (n: number) => ({
      url: `http://host${n}.example/`,
      timestamp: '20200326083000',
      mime: 'text/html',
      status: 200,
      digest: `sha256:${'0'.repeat(64)}`,
      length: 100,
      offset: n * 100,
      filename: WARC_NAME,
    });
    for (const count of [3, 1000]) {
      const entries = Array.from({ length: count }, (_, n) => entry(n));
      const files = [...indexFiles(entries)].filter(([path]) => !path.endsWith('.idx'));
      expect(files).toHaveLength(1);
      const read = files.flatMap(([path, bytes]) => readIndexFile(path, bytes, 'x.wacz'));
      expect(read.sort((a, b) => a.offset - b.offset)).toEqual(entries);
    }
    expect([...indexFiles([entry(1)]).keys()]).toEqual(['indexes/index.cdx']);
  });

  it('names the file and the line that is wrong', () => {
    const line = cdxjLine({
      url: 'http://a/',
      timestamp: '20200101000000',
      length: 1,
      offset: 0,
      filename: 'w',
    });
    expect(() => parseCdxj(`${line}\nnonsense\n`, 'a.wacz, index.cdx')).toThrow(
      /^a\.wacz, index\.cdx, line 2:/,
    );
  });
});
