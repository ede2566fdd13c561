import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { normalizeName } from '../../src/model/names.ts';
import { TIER_LABELS } from '../../src/model/vocabulary.ts';
import { practiceWebsites } from '../../src/practice/given.ts';
import { readPracticeSources, SHAPE_NAMES } from '../../src/practice/member.ts';

const { alliance, members } = await readPracticeSources('raw/practice/site');
const listings = alliance.tiers.flatMap((tier) => tier.members);

describe('the practice list', () => {
  it('has the three tiers of the alliance, highest first', () => {
    expect(alliance.tiers.map(({ heading }) => heading)).toEqual(
      Object.values(TIER_LABELS).map(({ zh }) => zh),
    );
  });

  it('names exactly the organizations that pages are written for', () => {
    const listed = new Set(listings.map(normalizeName));
    expect(new Set(members.map(({ name }) => normalizeName(name)))).toEqual(listed);
    expect(listed.size).toBe(members.length);
  });

  it('lists two organizations twice, one of them in two spellings', () => {
    const repeated = listings.filter(
      (name, index) => listings.findIndex((other) => normalizeName(other) === normalizeName(name)) < index,
    );
    expect(repeated).toHaveLength(2);
    expect(repeated.filter((name) => listings.indexOf(name) === listings.lastIndexOf(name))).toHaveLength(1);
  });

  it('has one site that fails in each way, and one organization without a site', () => {
    for (const answer of ['missing', 'challenge', 'robots disallow', 'none']) {
      expect(members.filter((member) => member.answer === answer)).toHaveLength(1);
    }
  });

  it('gives each site a host of its own', () => {
    expect(new Set(members.map(({ slug }) => slug)).size).toBe(members.length);
  });

  it('uses at least eight page shapes, none of them for most of the sites', () => {
    const shown = members.filter(({ answer }) => answer === 'pages');
    const sitesOf = (shape: string) => shown.filter((member) => member.shape === shape).length;
    const used = SHAPE_NAMES.map(sitesOf).filter((sites) => sites > 0);
    expect(used.length).toBeGreaterThanOrEqual(8);
    expect(Math.max(...used)).toBeLessThan(shown.length / 4);
  });

  it('says something of its own about every organization with pages', () => {
    const shown = members.filter(({ answer }) => answer === 'pages');
    for (const { name, lead, about, products } of shown) {
      expect(lead, name).not.toBe('');
      expect(about.length, name).toBeGreaterThanOrEqual(2);
      expect(products.length, name).toBeGreaterThanOrEqual(2);
    }
    const sentences = shown.flatMap(({ lead, about }) => [lead, ...about]);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

describe('the practice registries', () => {
  it('give the website of every organization that has one', async () => {
    const path = 'raw/practice/registries/given/websites.practice.2021-05-01.jsonl';
    expect(await readFile(path, 'utf8'), 'out of date: npm run practice').toBe(practiceWebsites(members));
  });

  it('name only members of the list, their groups and invented companies', async () => {
    const path = 'raw/practice/registries/listed/sse_szse_stock_basic.practice.2021-05-01.csv';
    const rows = (await readFile(path, 'utf8')).trim().split('\n').slice(1);
    const names = rows.map((row) => row.split(',')[5] ?? '');
    const known = new Set(members.map(({ name }) => name));
    const strangers = names.filter((name) => !known.has(name) && !name.startsWith('练习'));
    expect(strangers).toEqual(['中国联合网络通信股份有限公司']);
  });
});
