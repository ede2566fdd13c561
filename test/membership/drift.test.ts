import { describe, expect, it } from 'vitest';
import { checkDrift } from '../../src/membership/drift.ts';
import { parseMembershipPage } from '../../src/membership/parse.ts';
import { expectationSettings } from '../../src/membership/settings.ts';
import type { Membership } from '../../src/model/membership.ts';
import { each } from './fixture.ts';
import { companies } from './names.ts';

const url = 'http://www.liyuan.example/member';
const VICE = companies(6);
const BOARD = companies(20, 10);
const ORDINARY = companies(30, 40);

function page(lists: readonly (readonly [string, readonly string[]])[]) {
  const html = each(
    lists,
    ([label, names]) => `<h3>${label}</h3><ul>${each(names, (name) => `<li>${name}</li>`)}</ul>`,
  );
  return parseMembershipPage(Buffer.from(html), { url });
}

const whole = page([
  ['副理事长单位', VICE],
  ['理事单位', BOARD],
  ['普通会员单位', ORDINARY],
]);
const lastGood: Membership[] = whole.tiers.flatMap(({ tier, label, members }) =>
  members.flatMap(({ order, name, selector }) =>
    tier === null
      ? []
      : [
          {
            snapshot: '2020-03-26',
            organization: 'org-0000000000',
            name,
            tier,
            label,
            order,
            url,
            digest: 'sha256:0',
            selector,
          },
        ],
  ),
);
const expected = expectationSettings.parse({ min: { board: 15 }, max: { ordinary: 40 } });

describe('a list held against what is expected of it', () => {
  it('passes where nothing changed', () => {
    expect(checkDrift(whole, lastGood, expected)).toEqual({ breaches: [], warnings: [] });
  });

  it('passes without a list before it', () => {
    expect(checkDrift(whole, null, expected)).toEqual({ breaches: [], warnings: [] });
  });

  it('is refused without a tier that must be there, and says which headings there are', () => {
    const { breaches } = checkDrift(
      page([
        ['理事单位', BOARD],
        ['普通会员单位', ORDINARY],
      ]),
      null,
      expected,
    );
    expect(breaches).toEqual([
      'Expected a list for tier vice-chair (副理事长单位), found none. Headings found: "理事单位" (20), "普通会员单位" (30).',
    ]);
  });

  it('is refused below the minimum of a tier', () => {
    const { breaches } = checkDrift(
      page([
        ['副理事长单位', VICE],
        ['理事单位', BOARD.slice(0, 9)],
        ['普通会员单位', ORDINARY],
      ]),
      null,
      expected,
    );
    expect(breaches).toHaveLength(1);
    expect(breaches[0]).toContain('Expected at least 15 members in tier board (理事单位), found 9.');
  });

  it('warns above the maximum of a tier', () => {
    const { breaches, warnings } = checkDrift(
      page([
        ['副理事长单位', VICE],
        ['理事单位', BOARD],
        ['普通会员单位', companies(41, 40)],
      ]),
      null,
      expected,
    );
    expect(breaches).toEqual([]);
    expect(warnings).toEqual(['Expected at most 40 members in tier ordinary (普通会员单位), found 41.']);
  });

  it('is refused where most of the names are gone, and shows the smallest stretch that they stood in', () => {
    const half = page([
      ['副理事长单位', VICE],
      ['理事单位', BOARD],
      ['普通会员单位', ORDINARY.slice(0, 8)],
    ]);
    const { breaches } = checkDrift(half, lastGood, expected);
    expect(breaches).toHaveLength(1);
    expect(breaches[0]).toContain(
      'Expected at least 70 % of the 56 names of 2020-03-26, found 60.7 % (22 are gone).',
    );
    expect(breaches[0]).toContain(`Under "普通会员单位", numbers 9 to 30 are gone together: ${ORDINARY[8]}`);
    expect(breaches[0]).toContain('li:nth-of-type(9)');
  });

  it('does not count another spelling as another name', () => {
    const respelled = page([
      ['副理事长单位', VICE.map((name) => name.replace('（', ' (').replace('）', ') '))],
      ['理事单位', BOARD],
      ['普通会员单位', ORDINARY],
    ]);
    expect(checkDrift(respelled, lastGood, { ...expected, seenBefore: 1 })).toEqual({
      breaches: [],
      warnings: [],
    });
  });

  it('is refused without members, and names the largest part of the page that was left out', () => {
    const empty = parseMembershipPage(
      Buffer.from('<h1>系统维护中</h1><p>网站正在升级，请稍后再来。</p><p>谢谢您的理解。</p>'),
      { url },
    );
    const { breaches } = checkDrift(empty, null, expectationSettings.parse({ tiers: [] }));
    expect(breaches).toEqual([
      `Expected at least 1 members, found 0 on ${url}. Its largest part, at html > body > p:nth-of-type(1), was left out: reads as: sentence (网站正在升级，请稍后再来, 谢谢您的理解).`,
    ]);
  });

  it('warns where much between the members stays unexplained', () => {
    const odd = { ...whole, lines: { total: 100, unexplained: 30 } };
    expect(checkDrift(odd, null, expected).warnings).toEqual([
      `Expected at most 10 % of the page's lines unexplained, found 30 % (30 of 100). See "parse --why ${url}".`,
    ]);
  });
});
