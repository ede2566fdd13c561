import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HostGate, hostKey } from '../../src/web/politeness/host-gate.ts';
import { parseRetryAfter } from '../../src/web/politeness/retry-after.ts';
import { parseRobots } from '../../src/web/politeness/robots.ts';

/** A clock that jumps to the next sleeper when everybody sleeps. */
function fakeTime() {
  let now = 0;
  const sleepers: { until: number; wake: () => void }[] = [];
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    clock: () => now,
    random: () => 0.5,
    sleep: (ms: number) =>
      new Promise<void>((wake) => {
        sleepers.push({ until: now + ms, wake });
      }),
    async run(work: Promise<unknown>) {
      let done = false;
      work.finally(() => {
        done = true;
      });
      while (!done) {
        for (let turn = 0; turn < 5; turn++) await settle();
        sleepers.sort((a, b) => a.until - b.until);
        const next = sleepers.shift();
        if (!next) continue;
        now = Math.max(now, next.until);
        next.wake();
      }
      await work;
    },
  };
}

describe('the gate of a host', () => {
  it('never has two requests to a host under way, nor two nearer than the gap, nor too many in all', async () => {
    const requests = fc.array(fc.record({ host: fc.constantFrom('a', 'b', 'c'), ms: fc.nat({ max: 50 }) }), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(requests, fc.integer({ min: 1, max: 3 }), async (wanted, concurrency) => {
        const time = fakeTime();
        const gate = new HostGate({ concurrency, gapMs: 20, effects: time });
        const ran: { host: string; start: number; end: number }[] = [];
        let underWay = 0;
        let most = 0;
        const work = wanted.map(({ host, ms }) =>
          gate.run(host, async () => {
            const start = time.clock();
            most = Math.max(most, ++underWay);
            await time.sleep(ms);
            underWay--;
            ran.push({ host, start, end: time.clock() });
          }),
        );
        await time.run(Promise.all(work));
        expect(ran).toHaveLength(wanted.length);
        expect(most).toBeLessThanOrEqual(concurrency);
        for (const host of ['a', 'b', 'c']) {
          const own = ran.filter((each) => each.host === host).sort((x, y) => x.start - y.start);
          for (const [index, { end }] of own.slice(0, -1).entries()) {
            expect((own[index + 1]?.start ?? 0) - end).toBeGreaterThanOrEqual(20);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('waits for a hold that was set while it was waiting for the gap', async () => {
    const time = fakeTime();
    const gate = new HostGate({ concurrency: 1, gapMs: 10, effects: time });
    const starts: number[] = [];
    const mark = async () => {
      starts.push(time.clock());
    };
    const work = [gate.run('a', mark), gate.run('a', mark)];
    gate.hold('a', 500);
    await time.run(Promise.all(work));
    expect(starts).toEqual([0, 500]);
  });

  it('does nothing for who may not wait for as long as it has to, and lets the next go on', async () => {
    const time = fakeTime();
    const gate = new HostGate({ concurrency: 1, gapMs: 100, effects: time });
    const starts: number[] = [];
    const mark = async () => {
      starts.push(time.clock());
      return 'done';
    };
    const asked: number[] = [];
    const refuse = (wait: number) => {
      asked.push(wait);
      return wait < 100;
    };
    const work = [gate.run('a', mark), gate.run('a', mark, refuse), gate.run('a', mark)];
    expect(gate.turnOf('a')).toBe(300);
    await time.run(Promise.all(work));
    expect(await Promise.all(work)).toEqual(['done', null, 'done']);
    // With half of its jitter, the gap is 125 ms; who was refused has not made it longer.
    expect(asked).toEqual([125]);
    expect(starts).toEqual([0, 125]);
  });

  it('lets other hosts go on while one waits', async () => {
    const time = fakeTime();
    const gate = new HostGate({ concurrency: 1, gapMs: 10, effects: time });
    gate.hold('slow', 1000);
    const ends: string[] = [];
    const work = ['slow', 'quick'].map((host) => gate.run(host, async () => void ends.push(host)));
    await time.run(Promise.all(work));
    expect(ends).toEqual(['quick', 'slow']);
  });

  it('never makes a gap shorter than it was', async () => {
    const time = fakeTime();
    const gate = new HostGate({ concurrency: 1, gapMs: 100, effects: time });
    gate.slowDown('a', 5);
    const starts: number[] = [];
    const work = [1, 2].map(() => gate.run('a', async () => void starts.push(time.clock())));
    await time.run(Promise.all(work));
    expect((starts[1] ?? 0) - (starts[0] ?? 0)).toBeGreaterThanOrEqual(100);
  });

  it('counts http and https of a name as one host, and ports apart', () => {
    expect(hostKey('http://a.cn/x')).toBe(hostKey('https://a.cn/y'));
    expect(hostKey('http://a.cn:8080/')).not.toBe(hostKey('http://a.cn/'));
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');
  it.each([
    ['0', 0],
    ['05', 5000],
    [' 120 ', 120_000],
    ['Thu, 01 Jan 2026 00:00:30 GMT', 30_000],
    ['Thursday, 01-Jan-26 00:00:30 GMT', 30_000],
    ['Thu Jan  1 00:00:30 2026', 30_000],
    ['Wed, 31 Dec 2025 23:59:00 GMT', 0],
    ['-5', null],
    ['1.5', null],
    ['soon', null],
    ['', null],
    ['2026-01-01', null],
  ])('"%s" is %s ms', (value, expected) => {
    expect(parseRetryAfter(value, now)).toBe(expected);
  });
});

it('Retry-After is in UTC in every time zone', () => {
  const zone = process.env.TZ;
  process.env.TZ = 'Asia/Shanghai';
  try {
    const now = Date.parse('2026-01-01T00:00:00Z');
    for (const date of ['Thu Jan  1 00:00:30 2026', 'Thu, 01 Jan 2026 00:00:30 GMT']) {
      expect(parseRetryAfter(date, now)).toBe(30_000);
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

describe('robots.txt', () => {
  const allows = (text: string, path: string) => parseRobots(text, 'Aiia-Bot').allows(path);
  const all = (rules: string) => `User-agent: *\n${rules}`;

  it.each([
    ['an empty file allows', '', '/x', true],
    ['an empty Disallow allows', all('Disallow:'), '/x', true],
    ['Disallow forbids what begins so', all('Disallow: /a'), '/ab/c', false],
    ['and nothing else', all('Disallow: /a'), '/b/a', true],
    ['the longer rule wins', all('Disallow: /a\nAllow: /a/b'), '/a/b/c', true],
    ['whatever their order', all('Allow: /a/b\nDisallow: /a'), '/a/b/c', true],
    ['of two as long, the one that allows', all('Disallow: /a\nAllow: /a'), '/a', true],
    ['a star stands for anything', all('Disallow: /*.pdf'), '/x/y.pdf?z', false],
    ['a dollar for the end', all('Disallow: /*.pdf$'), '/x/y.pdf?z', true],
    ['a dollar for the end, met', all('Disallow: /*.pdf$'), '/x/y.pdf', false],
    ['a star before the dollar', all('Disallow: /a*$'), '/abc', false],
    ['the query counts', all('Disallow: /*?'), '/x?y=1', false],
    ['encoded and plain signs are one', all('Disallow: /%E6%B1%89'), '/%e6%b1%89/x', false],
    ['so are plain Chinese signs', all('Disallow: /汉'), '/%E6%B1%89/x', false],
    ['and encoded letters', all('Disallow: /%61b'), '/ab', false],
    ['robots.txt itself is always allowed', all('Disallow: /'), '/robots.txt', true],
    [
      'own group instead of the star',
      `${all('Disallow: /')}\nUser-agent: aiia-bot\nDisallow: /x`,
      '/y',
      true,
    ],
    ['own group with a version', `${all('Disallow:')}\nUser-agent: AIIA-Bot/2.0\nDisallow: /`, '/y', false],
    ['no group of another', 'User-agent: aiia\nDisallow: /', '/y', true],
    ['agents of one group', 'User-agent: x\nUser-agent: aiia-bot\nDisallow: /', '/y', false],
    [
      'groups of one agent are one',
      'User-agent: aiia-bot\nDisallow: /a\n\nUser-agent: aiia-bot\nDisallow: /b',
      '/a',
      false,
    ],
    ['comments and odd line ends', 'User-agent: * # all\r\rDisallow: /a # this', '/a', false],
    ['a byte order mark', '\ufeffUser-agent: *\nDisallow: /a', '/a', false],
    ['unknown lines between agents', 'User-agent: *\nSitemap: x\nDisallow: /a', '/a', false],
    ['rules before any agent are nobody’s', 'Disallow: /\nUser-agent: *\nDisallow: /a', '/b', true],
  ])('%s', (_name, text, path, expected) => {
    expect(allows(text, path)).toBe(expected);
  });

  it('has a Crawl-delay for each agent', () => {
    const text = 'User-agent: *\nCrawl-delay: 10\n\nUser-agent: aiia-bot\nCrawl-delay: 2.5\nDisallow:';
    expect(parseRobots(text, 'aiia-bot').crawlDelay).toBe(2.5);
    expect(parseRobots(text, 'other').crawlDelay).toBe(10);
    expect(parseRobots('User-agent: *\nCrawl-delay: soon', 'x').crawlDelay).toBeNull();
  });

  it('answers for any file and any path, in time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.webPath(), (rules, path) => {
        expect(typeof allows(all(`Disallow: ${rules}`), path)).toBe('boolean');
      }),
    );
    expect(allows(all(`Disallow: /${'*a'.repeat(2000)}$`), `/${'a'.repeat(4000)}b`)).toBe(true);
  });
});
