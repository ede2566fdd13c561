import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/model/evidence.ts';
import { proposeMerges, withIdentity } from '../../src/model/identity.ts';
import { organization as schema } from '../../src/model/organization.ts';
import { registerOrganizations } from '../../src/model/organizations.ts';

const register = (...names: string[]) =>
  registerOrganizations(
    [],
    names.map((name) => ({ name })),
    '2020-03-26',
  ).organizations;

function said(
  organization: string,
  field: Evidence['field'],
  value: string,
  over: Partial<Evidence> = {},
): Evidence {
  return {
    id: 'ev-0000000000000000',
    organization,
    field,
    value,
    about: 'self',
    source: 'gleif',
    url: 'http://a.example/',
    at: '2020-03-26',
    digest: 'sha256:0',
    match: { key: 'legal name', score: 1, reason: 'r' },
    publishable: true,
    ...over,
  };
}

describe('who an organization is', () => {
  const [one] = register('鸣雁科技有限公司');
  const id = one?.id ?? '';
  const identified = (...evidence: Evidence[]) => withIdentity(one ? [one] : [], evidence, '2020-03-26')[0];

  it('is learned from evidence: identifiers, domains, names', () => {
    const found = identified(
      said(id, 'uscc', '91110000802100433B'),
      said(id, 'lei', '300300EXAMPLE0000001'),
      said(id, 'wikidata', 'Q1'),
      said(id, 'crunchbaseUrl', 'https://www.crunchbase.com/organization/mingyan'),
      said(id, 'website', 'https://www.mingyan.example/cn'),
      said(id, 'legalName', '鸣雁科技有限公司'),
      said(id, 'formerName', '鸣雁信息有限公司'),
    );
    expect(found).toMatchObject({
      uscc: '91110000802100433B',
      lei: '300300EXAMPLE0000001',
      wikidata: 'Q1',
      crunchbase: 'mingyan',
      domains: ['mingyan.example'],
    });
    expect(found?.names.map(({ name, kind }) => [name, kind])).toEqual([
      ['鸣雁科技有限公司', 'listed'],
      ['鸣雁信息有限公司', 'former'],
    ]);
    expect(schema.safeParse(found).success).toBe(true);
  });

  it('is not learned from its group, from an unsure match, from a name on a website, or from a USCC that fails its check', () => {
    const found = identified(
      said(id, 'lei', 'L', { about: 'group' }),
      said(id, 'wikidata', 'Q1', { match: { key: 'alias', score: 0.6, reason: 'r' } }),
      said(id, 'uscc', '911100008021004330'),
      said(id, 'legalName', '鸣雁集团有限公司', { match: { key: 'domain', score: 0.95, reason: 'r' } }),
    );
    expect(found).toEqual(one);
  });

  it('is never overwritten, and learning it again changes nothing', () => {
    const known = identified(said(id, 'lei', 'L1'), said(id, 'formerName', '鸣雁信息有限公司'));
    const again = withIdentity(
      known ? [known] : [],
      [said(id, 'lei', 'L2'), said(id, 'formerName', '鸣雁信息有限公司')],
      '2021-01-01',
    );
    expect(again).toEqual([known]);
  });
});

describe('organizations that may be one', () => {
  const merges = (names: string[], ...evidence: ((ids: string[]) => Evidence)[]) => {
    const organizations = register(...names);
    const ids = organizations.map(({ id }) => id);
    const proposals = proposeMerges(
      withIdentity(
        organizations,
        evidence.map((make) => make(ids)),
        '2020-03-26',
      ),
    );
    return proposals.map((one) => ({
      ...one,
      organization: ids.indexOf(one.organization),
      other: ids.indexOf(one.other),
    }));
  };

  it('share an identifier', () => {
    const [proposal] = merges(
      ['甲公司', '乙公司'],
      ([a = '']) => said(a, 'uscc', '91110000802100433B'),
      ([, b = '']) => said(b, 'uscc', '91110000802100433B'),
    );
    expect(proposal).toMatchObject({ organization: 0, other: 1, confidence: 0.95 });
    expect(proposal?.reasons[0]).toContain('91110000802100433B');
  });

  it('bear a name that the other bore', () => {
    const [proposal] = merges(['甲公司', '乙公司'], ([, b = '']) => said(b, 'formerName', '甲公司'));
    expect(proposal).toMatchObject({ organization: 0, other: 1, confidence: 0.8 });
  });

  it('have the parts of their names in another order', () => {
    expect(merges(['北京鸣雁科技有限公司', '鸣雁科技（北京）有限公司'])).toMatchObject([{ confidence: 0.7 }]);
    expect(merges(['北京鸣雁科技有限公司', '鸣雁科技（上海）有限公司', '北京鸣雁网络有限公司'])).toEqual([]);
  });

  it('share a website and the 字号; a website alone, as groups share it, is not enough', () => {
    const site = (at: number) => (ids: string[]) => said(ids[at] ?? '', 'website', 'http://mingyan.example/');
    expect(merges(['北京鸣雁科技有限公司', '上海鸣雁网络有限公司'], site(0), site(1))).toMatchObject([
      { confidence: 0.6 },
    ]);
    expect(merges(['北京鸣雁科技有限公司', '上海飞鸿网络有限公司'], site(0), site(1))).toEqual([]);
  });
});
