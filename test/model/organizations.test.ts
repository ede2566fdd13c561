import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeName } from '../../src/model/names.ts';
import { organization } from '../../src/model/organization.ts';
import { registerOrganizations } from '../../src/model/organizations.ts';

const listings = (...names: string[]) => names.map((name) => ({ name }));

describe('registering organizations', () => {
  it('gives each name an id at first sight and keeps page order', () => {
    const { organizations, idOf } = registerOrganizations([], listings('甲公司', '乙公司'), '2020-03-26');
    expect(organizations.map(({ name }) => name)).toEqual(['甲公司', '乙公司']);
    expect(organizations.map(({ id }) => id)).toEqual([idOf.get('甲公司'), idOf.get('乙公司')]);
    expect(organizations.every((one) => organization.safeParse(one).success)).toBe(true);
  });

  it('recognises a name that is listed twice, with brackets of another width, as one organization', () => {
    const { organizations, idOf } = registerOrganizations(
      [],
      listings('甲（中国）有限公司', '乙公司', '甲(中国)有限公司'),
      '2020-03-26',
    );
    expect(organizations).toHaveLength(2);
    expect(idOf.get('甲(中国)有限公司')).toBe(idOf.get('甲（中国）有限公司'));
    expect(organizations[0]?.names.map(({ name }) => name)).toEqual([
      '甲（中国）有限公司',
      '甲(中国)有限公司',
    ]);
    expect(organizations[0]?.name).toBe('甲（中国）有限公司');
  });

  it('keeps the id when the organization is listed under its legal name later', () => {
    const first = registerOrganizations([], listings('甲公司'), '2020-03-26').organizations;
    const known = first.map((one) => ({
      ...one,
      names: [
        ...one.names,
        {
          name: '甲有限公司',
          kind: 'legal' as const,
          language: 'zh' as const,
          firstSeen: '2020-03-26',
          source: 'given',
        },
      ],
    }));
    const { organizations, idOf } = registerOrganizations(known, listings('甲有限公司'), '2021-01-01');
    expect(organizations).toHaveLength(1);
    expect(idOf.get('甲有限公司')).toBe(first[0]?.id);
    expect(organizations[0]?.name).toBe('甲有限公司');
  });

  it('leaves a name to who is listed under it, whatever another is said to be called', () => {
    const [first, second] = registerOrganizations(
      [],
      listings('甲公司', '乙公司'),
      '2020-03-26',
    ).organizations;
    const misled = [first, second].flatMap((one, at) =>
      one === undefined
        ? []
        : [
            {
              ...one,
              names: [
                ...one.names,
                ...(at === 0
                  ? [
                      {
                        name: '乙公司',
                        kind: 'legal' as const,
                        language: 'zh' as const,
                        firstSeen: '2020-03-26',
                        source: 's',
                      },
                    ]
                  : []),
              ],
            },
          ],
    );
    expect(registerOrganizations(misled, listings('乙公司'), '2021-01-01').idOf.get('乙公司')).toBe(
      second?.id,
    );
  });

  it('does not take two organizations with a common alias for one', () => {
    const known = registerOrganizations([], listings('甲公司'), '2020-03-26').organizations.map((one) => ({
      ...one,
      names: [
        ...one.names,
        {
          name: '甲',
          kind: 'alias' as const,
          language: 'zh' as const,
          firstSeen: '2020-03-26',
          source: 'given',
        },
      ],
    }));
    expect(registerOrganizations(known, listings('甲'), '2021-01-01').organizations).toHaveLength(2);
  });

  it('takes an older snapshot that is registered later as an earlier first sight, not as the newest name', () => {
    const newer = registerOrganizations([], listings('甲（中国）公司'), '2021-01-01').organizations;
    const [one] = registerOrganizations(newer, listings('甲(中国)公司'), '2020-03-26').organizations;
    expect(one).toMatchObject({ id: newer[0]?.id, name: '甲（中国）公司', firstSeen: '2020-03-26' });
  });

  it('changes nothing when it is done again, and never gives one id to two names', () => {
    const name = fc.stringMatching(/^[甲乙丙丁()（） A]{1,5}$/).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (names) => {
        const once = registerOrganizations([], listings(...names), '2020-03-26');
        const twice = registerOrganizations(once.organizations, listings(...names), '2020-03-26');
        expect(twice.organizations).toEqual(once.organizations);
        expect(twice.idOf).toEqual(once.idOf);
        expect(once.organizations).toHaveLength(new Set(names.map(normalizeName)).size);
      }),
    );
  });
});
