import { readFile } from 'node:fs/promises';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Log } from '../../src/log.ts';
import { crunchbase } from '../../src/sources/crunchbase.ts';
import type { Source } from '../../src/sources/define.ts';
import { shortMemory } from '../../src/sources/memory.ts';
import { qichacha, qichachaToken } from '../../src/sources/qichacha.ts';
import { tianyancha } from '../../src/sources/tianyancha.ts';
import { openWacz } from '../../src/web/archive/wacz-reader.ts';
import { type Asked, openDouble, type Said } from './double.ts';
import { organizationNamed } from './helpers.ts';

const NAME = '鸣雁科技有限公司';
const NOW = new Date('2020-03-26T08:00:00Z');
const SECRETS = {
  CRUNCHBASE_API_KEY: 'cbkey-0123456789abcdef',
  QICHACHA_KEY: 'appkey-123456',
  QICHACHA_SECRET: 'secretkey-654321',
  TIANYANCHA_TOKEN: 'token-abcdef',
};
/** What must be nowhere: the secrets, and the signature that is made of them. */
const FORBIDDEN = [
  ...Object.values(SECRETS),
  qichachaToken(SECRETS.QICHACHA_KEY, SECRETS.QICHACHA_SECRET, NOW).Token,
];

/** A keyed API, an answer of it with a record, and one with an error where it has status 200. */
interface Keyed {
  readonly source: Source;
  readonly success: (asked: Asked) => Said;
  readonly refusal: (message: string) => object;
}

const KEYED: Keyed[] = [
  {
    source: crunchbase,
    success: ({ path }) => ({
      json: path.includes('/entities/')
        ? { properties: { permalink: 'mingyan', name: 'Mingyan', legal_name: NAME } }
        : { entities: [{ identifier: { permalink: 'mingyan' } }] },
    }),
    refusal: (message) => ({ error: message, code: 'LA401' }),
  },
  {
    source: qichacha,
    success: () => ({ json: { Status: '200', Message: 'ok', Result: { Data: { Name: NAME } } } }),
    refusal: (Message) => ({ Status: '102', Message, Result: null }),
  },
  {
    source: tianyancha,
    success: () => ({ json: { error_code: 0, reason: 'ok', result: { name: NAME } } }),
    refusal: (reason) => ({ error_code: 300002, reason, result: null }),
  },
];

/** All that was sent with a question, as a careless server would repeat it. */
const sent = ({ query, headers }: Asked) => JSON.stringify([...query, headers]);

/** Ways to end. In most of them the server repeats what it was sent: body, message, header, address. */
const ENDINGS: Record<string, (asked: Asked, api: Keyed) => Said> = {
  'a record': (asked, { success }) => success(asked),
  'a record beside what was sent': (asked, { success }) => {
    const said = success(asked);
    return {
      json: { ...(said.json as object), request: sent(asked) },
      headers: { 'x-echo': encodeURIComponent(sent(asked)) },
    };
  },
  'an error with status 200': (asked, { refusal }) => ({ json: refusal(sent(asked)) }),
  'status 401': (asked) => ({ status: 401, text: sent(asked) }),
  'status 403': (asked) => ({ status: 403, text: sent(asked) }),
  'status 429': (asked) => ({ status: 429, headers: { 'retry-after': '1' }, text: sent(asked) }),
  'status 500': (asked) => ({ status: 500, text: sent(asked) }),
  'half of its JSON': (asked) => ({ text: `{"a":${sent(asked)}` }),
  'JSON of another shape': (asked) => ({ json: [sent(asked)] }),
  'a redirect to what was sent': ({ query, path }) => ({
    status: 302,
    headers: { location: `${path}/moved?${query}` },
    text: '',
  }),
};

/** Everything that a look-up leaves behind, as text. */
async function tracesOf(api: Keyed, answer: (asked: Asked) => Said, isReachable = true) {
  const logged: unknown[] = [];
  const note = (...all: unknown[]) => void logged.push(all);
  const log: Log = { debug: note, info: note, warn: note, error: note };
  const kept: unknown[] = [];
  const double = await openDouble(api.source, answer, {
    settings: (url) => ({ baseUrl: isReachable ? url : 'http://127.0.0.1:1' }),
    secrets: SECRETS,
    now: () => NOW,
    log,
    memory: { ...shortMemory(), keep: async (...all) => void kept.push(all) },
  });
  const result = await double.lookup(organizationNamed(NAME)).catch((error: unknown) => ({ error }));
  await double.finish();
  const bytes = (await readFile(double.archive)).toString('latin1');
  const text = [inspect([logged, kept, result], { depth: null }), bytes, await archiveText(double.archive)];
  await double.close();
  return { result, asked: double.asked, text: text.join('\n') };
}

/** All records of an archive, decompressed, and its journal. */
async function archiveText(path: string): Promise<string> {
  const reader = await openWacz(path);
  const records = await Promise.all(reader.entries.map((entry) => reader.readRecord(entry)));
  const journal = await reader.readFile('logs/journal.jsonl');
  reader.close();
  const texts = records.map(
    ({ fields, block }) => `${JSON.stringify(fields)}\n${Buffer.from(block).toString()}`,
  );
  return [...texts, Buffer.from(journal ?? []).toString()].join('\n');
}

function expectNoSecret(text: string): void {
  for (const secret of FORBIDDEN) expect(text.includes(secret), `${secret} was left behind`).toBe(false);
}

describe.each(KEYED)('the keys of $source.title', (api) => {
  it.each(Object.entries(ENDINGS))('are left nowhere after %s', async (_, ending) => {
    const { asked, text } = await tracesOf(api, (question) => ending(question, api));
    // The secrets were sent, and what came of it was written down: they could have been left there.
    expect(asked.length).toBeGreaterThan(0);
    expect(FORBIDDEN.some((secret) => sent(asked[0] as Asked).includes(secret))).toBe(true);
    expect(text).toContain(asked[0]?.path);
    expectNoSecret(text);
  });

  it('are left nowhere where nobody answers', async () => {
    const { result, text } = await tracesOf(api, () => ({ json: {} }), false);
    expect(result).toMatchObject({ outcome: 'unavailable' });
    expectNoSecret(text);
  });

  it('let it be found', async () => {
    expect((await tracesOf(api, api.success)).result).toMatchObject({ outcome: 'found' });
  });
});
