import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/model/annotation.ts';
import type { Membership } from '../../src/model/membership.ts';
import { renderSummaryMarkdown, reportRows, summarise, tierCounts } from '../../src/report/index.ts';
import { tierFlows } from '../../src/report/summary/changes.ts';
import { row } from './rows.ts';

function membership(organization: string, order: number): Membership {
  return {
    snapshot: '2024-05-01',
    organization,
    name: `${organization} Co.`,
    tier: 'board',
    label: '理事单位',
    order,
    url: 'http://example.invalid/',
    digest: 'sha256:0',
  };
}

function annotation(organization: string, field: Annotation['field'], value: string | null): Annotation {
  return {
    organization,
    field,
    value,
    absence: value === null ? 'not found' : null,
    origin: 'rule',
    by: 'sample',
    version: 1,
    confidence: 0.4,
    explanation: 'sample',
    evidence: [],
    rejected: [],
    basis: 'sample',
  };
}

describe('the rows of a report', () => {
  const rows = reportRows(
    [membership('a', 1), membership('b', 2), membership('a', 3)],
    [annotation('a', 'type', 'industry '), annotation('a', 'city', 'unknown'), annotation('b', 'type', null)],
  );

  it('are one for each membership, with the annotations of the organization behind it', () => {
    expect(rows.map(({ organization, order, cells }) => [organization, order, cells.type.value])).toEqual([
      ['a', 1, 'Industry'],
      ['b', 2, null],
      ['a', 3, 'Industry'],
    ]);
  });

  it('say why a cell is empty, and call a field without annotation not checked', () => {
    expect(rows[1]?.cells.type.absence).toBe('not found');
    expect(rows[1]?.cells.size).toEqual({ value: null, absence: 'not checked', confidence: null });
  });

  it('take a city written as unknown for none', () => {
    expect(rows[0]?.cells.city).toMatchObject({ value: null, absence: 'not found' });
  });
});

describe('a summary', () => {
  const company = { type: 'Industry', stateOwned: 'Yes', focus: 'Focused on AI', city: 'Beijing' } as const;
  const rows = [row('a', 'board', 1, company), row('a', 'ordinary', 1, company), row('b', 'board', 2)];

  it('opens with numbers of organizations, and what they were before', () => {
    const { headlines } = summarise({
      snapshot: '2024-05-01',
      rows,
      previous: { snapshot: '2024-04-01', rows: rows.slice(0, 1) },
    });
    expect(headlines.map(({ name, now, before }) => [name, now, before])).toEqual([
      ['listings', 3, 1],
      ['organizations', 2, 1],
      ['industry', 1, 1],
      ['stateOwned', 1, 1],
      ['aiFocused', 1, 1],
      ['public', 0, 0],
      ['cities', 1, 1],
    ]);
  });

  it('tells of each field how many organizations have a value, why others have none, and how sure it is', () => {
    const { coverage } = summarise({ snapshot: '2024-05-01', rows });
    expect(coverage.find(({ field }) => field === 'city')).toEqual({
      field: 'city',
      population: 'members',
      n: 2,
      filled: 1,
      absent: { 'not found': 1, 'not applicable': 0, 'not checked': 0, unknown: 0 },
      confidence: 0.9,
      doubtful: 0,
    });
    expect(coverage.find(({ field }) => field === 'stateOwned')).toMatchObject({
      population: 'industry',
      n: 1,
    });
  });

  it('counts the outcomes of each source', () => {
    const lookup = (outcome: 'found' | 'blocked') => ({
      organization: 'a',
      source: 'website',
      outcome,
      reason: '',
    });
    const lookups = [lookup('found'), lookup('blocked'), lookup('found')];
    expect(summarise({ snapshot: '2024-05-01', rows, lookups }).sources).toEqual([
      { source: 'website', outcomes: { found: 2, blocked: 1 } },
    ]);
  });

  it('holds the head of a long queue and how long it is', () => {
    const cell = {
      organization: 'a',
      name: 'a',
      field: 'size',
      value: 'Big',
      confidence: 0.3,
      reason: 'x',
    } as const;
    const { queue } = summarise({
      snapshot: '2024-05-01',
      rows,
      queue: Array.from({ length: 50 }, () => cell),
    });
    expect([queue.total, queue.first.length]).toEqual([50, 20]);
  });

  it('has a history that ends with itself, each snapshot once, oldest first', () => {
    const { history } = summarise({
      snapshot: '2024-05-01.2',
      rows,
      previous: { snapshot: '2024-05-01', rows: rows.slice(0, 2) },
      history: [tierCounts('2024-06-01', rows), tierCounts('2024-05-01', rows), tierCounts('2023-01-01', [])],
    });
    expect(history).toEqual([
      { snapshot: '2023-01-01', tiers: { 'vice-chair': 0, board: 0, ordinary: 0 } },
      { snapshot: '2024-05-01', tiers: { 'vice-chair': 0, board: 1, ordinary: 1 } },
      { snapshot: '2024-05-01.2', tiers: { 'vice-chair': 0, board: 2, ordinary: 1 } },
    ]);
  });

  it('recomputes the brief’s numbers for the snapshot that the brief is about, and for no other', () => {
    expect(summarise({ snapshot: '2020-03-26', rows }).reproduction?.length).toBeGreaterThan(100);
    expect(summarise({ snapshot: '2024-05-01', rows }).reproduction).toBeNull();
    expect(renderSummaryMarkdown(summarise({ snapshot: '2024-05-01', rows }))).not.toContain('recomputed');
  });
});

describe('flows between tiers', () => {
  const at = (organization: string, tier: 'vice-chair' | 'board' | 'ordinary') => ({ organization, tier });

  it('follow organizations, each at its highest tier, in and out', () => {
    const before = [at('a', 'board'), at('a', 'ordinary'), at('b', 'ordinary'), at('c', 'board')];
    const after = [at('a', 'vice-chair'), at('b', 'ordinary'), at('d', 'ordinary')];
    expect(tierFlows(before, after)).toEqual([
      { from: 'board', to: 'vice-chair', n: 1 },
      { from: 'board', to: null, n: 1 },
      { from: 'ordinary', to: 'ordinary', n: 1 },
      { from: null, to: 'ordinary', n: 1 },
    ]);
  });
});
