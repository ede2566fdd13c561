import { describe, expect, it } from 'vitest';
import { COMPARE_DEFAULTS, compareEditions } from '../../src/diff/compare.ts';
import { snapshotEdition } from '../../src/diff/edition.ts';
import type { IdentityDecision } from '../../src/model/decision.ts';
import { type SampleMember, sample } from '../publish/sample.ts';
import { edition, members, names } from './editions.ts';

const BEFORE = '2026-10-01';
const AFTER = '2026-11-01';

describe('proposals', () => {
  const decision = (
    verdict: IdentityDecision['verdict'],
    other: string,
    organization: string,
  ): IdentityDecision => {
    return {
      id: 'd-000000000001',
      kind: 'rename',
      verdict,
      other,
      organization,
      basis: '',
      by: 'A',
      at: '',
      reason: 'seen',
    };
  };
  const before: SampleMember[] = [
    { name: '北京海星科技有限公司', cells: { website: 'http://www.a.example/' } },
    { name: '丁大学' },
  ];
  const after: SampleMember[] = [
    { name: '北京海星机器人有限公司', cells: { website: 'a.example' } },
    { name: '丁大学' },
  ];
  const [from, to] = [sample(before, BEFORE), sample(after, AFTER)];
  const ids = [from, to].map(({ memberships }) => memberships[0]?.organization ?? '') as [string, string];
  const between = (options = COMPARE_DEFAULTS) =>
    compareEditions(
      snapshotEdition({ snapshot: BEFORE, ...from }),
      snapshotEdition({ snapshot: AFTER, ...to }),
      options,
    );

  it('of a rename give their reasons, and take the place of a departure and a new member', () => {
    const { renamed, joined, left } = between();
    expect([joined, left]).toEqual([[], []]);
    expect(renamed).toMatchObject([
      { from: '北京海星科技有限公司', to: '北京海星机器人有限公司', decision: null },
    ]);
    expect(renamed[0]?.reasons.slice(0, 2)).toEqual([
      'the same website host a.example',
      'the same 字号 海星',
    ]);
  });

  it('are not repeated once a person has rejected them', () => {
    const { renamed, joined, left } = between({
      ...COMPARE_DEFAULTS,
      decisions: [decision('rejected', ids[0], ids[1])],
    });
    expect([renamed, names(joined), names(left)]).toEqual([
      [],
      ['北京海星机器人有限公司'],
      ['北京海星科技有限公司'],
    ]);
  });

  it('are facts once a person has accepted them', () => {
    const { renamed, changed } = between({
      ...COMPARE_DEFAULTS,
      decisions: [decision('accepted', ids[0], ids[1])],
    });
    expect(renamed).toMatchObject([
      {
        formerOrganization: ids[0],
        organization: ids[1],
        confidence: 1,
        decision: 'd-000000000001',
      },
    ]);
    expect(changed.find(({ field }) => field === 'name')).toMatchObject({
      from: '北京海星科技有限公司',
      to: '北京海星机器人有限公司',
    });
  });

  it('are not made on a website that others have too, nor across two numbers', () => {
    const shared = [...before, { name: '丙公司', cells: { website: 'http://a.example/' } }];
    const others = [{ name: '上海蓝天软件有限公司', cells: { website: 'a.example' } }, ...shared.slice(1)];
    const [one, other] = [sample(shared, BEFORE), sample(others, AFTER)];
    const changes = compareEditions(
      snapshotEdition({ snapshot: BEFORE, ...one }),
      snapshotEdition({ snapshot: AFTER, ...other }),
    );
    expect(changes.renamed.flatMap(({ reasons }) => reasons)).not.toContain(
      'the same website host a.example',
    );
  });

  it('of a merger and of a split follow from names that were borne before', () => {
    const known = (formerNames: string[]) => ({
      names: formerNames,
      uscc: null,
      domains: [],
      firstSeen: null,
    });
    const two = [{ name: '甲公司' }, { name: '乙公司' }, ...members(3)];
    const one = [...members(3), { name: '丙集团' }];
    const heir = edition(AFTER, one, { identities: new Map([['丙集团', known(['甲公司', '乙公司'])]]) });
    const { merged, left, joined } = compareEditions(edition(BEFORE, two), heir);
    expect(merged.map(({ from, to }) => [names(from).sort(), names(to)])).toEqual([
      [['乙公司', '甲公司'], ['丙集团']],
    ]);
    expect([left, joined]).toEqual([[], []]);
    const parent = edition(BEFORE, one, { identities: new Map([['丙集团', known(['甲公司', '乙公司'])]]) });
    const { split } = compareEditions(parent, edition(AFTER, two));
    expect(split.map(({ from, to }) => [names(from), names(to).sort()])).toEqual([
      [['丙集团'], ['乙公司', '甲公司']],
    ]);
  });

  it('are not looked for among thousands, and the diff says so', () => {
    const many = (prefix: string) =>
      Array.from({ length: 2100 }, (_, nr) => ({ name: `${prefix}${nr}公司` }));
    const options = { ...COMPARE_DEFAULTS, massLoss: null };
    const { warnings } = compareEditions(edition(BEFORE, many('甲')), edition(AFTER, many('乙')), options);
    expect(warnings).toEqual(['2100 are gone and 2100 are new: too many to look for renames among them']);
  });
});
