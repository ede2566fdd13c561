import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMembershipPage } from '../../../src/membership/parse.ts';
import { BODIES, companies, PERSONS } from '../names.ts';

const url = 'http://www.liyuan.example/member';
const parse = (body: string) =>
  parseMembershipPage(Buffer.from(`<title>会员单位</title><body><div id="app"></div>${body}</body>`), {
    url,
  });
const read = (body: string) =>
  parse(body).tiers.map(({ tier, label, members }) => ({
    tier,
    label,
    names: members.map(({ name }) => name),
  }));

const TIERS = [
  { tier: 'vice-chair', label: '副理事长单位', names: companies(4, 3000) },
  { tier: 'board', label: '理事单位', names: [...companies(7, 3010), ...BODIES.slice(0, 3)] },
  { tier: 'ordinary', label: '会员单位', names: companies(12, 3030) },
] as const;
const RECORDS = TIERS.flatMap(({ label, names }) =>
  names.map((name, i) => ({
    id: i,
    name,
    level: label as string,
    contact: PERSONS[i % 8] ?? '',
    address: `砾原市学院路${i}号`,
    intro: `${name}成立于2001年，专注智能制造。`,
    logo: `/upload/${i}.png`,
  })),
);
type Fields = { readonly [key: string]: unknown };

/** How programs write the same data into a page. */
const WRITTEN: readonly ((data: unknown) => string)[] = [
  (data) => `<script>var list = ${JSON.stringify(data)};</script>`,
  (data) => `<script>window.__S__ = JSON.parse(${JSON.stringify(JSON.stringify(data))});</script>`,
  (data) => `<script type="application/json">${JSON.stringify({ data: { rows: data } })}</script>`,
  (data) =>
    `<script>// rows\nnew Vue({ data: { on: true, rows: ${JSON.stringify(data)} }, methods: { go: function (x) { return x; } } });</script>`,
  (data) =>
    `<script>window.__NUXT__=(function(a,b){return {data:[{rows:${JSON.stringify(data)}}],error:a}}(null,1));</script>`,
  (data) => `<div data-rows="${JSON.stringify(data).replaceAll('"', '&quot;')}"></div>`,
];

describe('what is read in data does not hang on', () => {
  it('how the data is written, what its keys are called, and their order', () => {
    const keys = fc.uniqueArray(fc.stringMatching(/^[b-hj-z]{1,3}$/), { minLength: 7, maxLength: 7 });
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 });
    fc.assert(
      fc.property(fc.constantFrom(...WRITTEN), keys, order, (write, names, places) => {
        const renamed = RECORDS.map((record) => {
          const fields = Object.values(record).map((value, at) => [names[at] ?? '', value] as const);
          return Object.fromEntries(places.flatMap((place) => [fields[place] ?? (['', ''] as const)]));
        });
        expect(read(write(renamed))).toEqual(TIERS);
      }),
      { numRuns: 40 },
    );
  });

  it('what stands around the list, and how deep', () => {
    const around = fc.array(fc.constantFrom('page', 'props', 'data', 'result', 'state'), { maxLength: 5 });
    const beside: Fields = {
      nav: [{ title: '首页' }, { title: '会员单位', children: [{ title: '理事单位' }] }],
      news: companies(9, 3100).map((n) => ({ title: `${n}加入联盟`, source: n })),
      experts: PERSONS.map((name, i) => ({ name, unit: BODIES[i] })),
    };
    fc.assert(
      fc.property(around, fc.constantFrom(...WRITTEN), (wraps, write) => {
        const data = wraps.reduce<unknown>((inner, key) => ({ ...beside, [key]: inner }), RECORDS);
        expect(read(write(data))).toEqual(TIERS);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a member that was read in data', () => {
  const [tier] = parse(
    `<script>var app = ${JSON.stringify({ groups: [{ title: '理事单位', list: companies(3, 3200).map((name, i) => ({ name, site: `https://m${i}.example/`, logo: 'https://c.example/1.png' })) }] })}</script>`,
  ).tiers;

  it('is told where it stands by the path to it', () => {
    expect(tier?.members[1]?.selector).toBe(
      'html > body > script:nth-of-type(1) $.app.groups[0].list[1].name',
    );
  });

  it('has the link of its record, and not that of its image', () => {
    expect(tier?.members.map(({ href }) => href)).toEqual([
      'https://m0.example/',
      'https://m1.example/',
      'https://m2.example/',
    ]);
  });
});

describe('the reasons for a page with data', () => {
  it('say why other records were left out', () => {
    const page = parse(
      `<script>var app = ${JSON.stringify({ members: RECORDS, council: PERSONS.map((name, i) => ({ name, unit: BODIES[i] })) })}</script>`,
    );
    expect(page.leftOut).toContainEqual(
      expect.objectContaining({ reason: 'data: persons, or where they work', lines: PERSONS.length }),
    );
  });
});
