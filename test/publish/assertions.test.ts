import { describe, expect, it } from 'vitest';
import { checkAssertions, describeBreach } from '../../src/publish/assertions.ts';
import { lastRelease } from '../../src/publish/previous.ts';
import { buildRelease } from '../../src/publish/release.ts';
import { memberRows } from '../../src/publish/rows.ts';
import { publishSettings } from '../../src/publish/settings.ts';
import { MEMBERS, releaseInput, sample } from './sample.ts';

const settings = (assertions: object) => publishSettings.parse({ assertions }).assertions;
const breachesOf = (members = MEMBERS, assertions: object = {}) =>
  checkAssertions(memberRows(sample(members)), null, settings(assertions)).breaches;

describe('the gate', () => {
  it('lets good data through', () => {
    expect(breachesOf()).toEqual([]);
  });

  it('stops a snapshot in which a tier is missing', () => {
    expect(breachesOf(MEMBERS.slice(1)).map(describeBreach)).toEqual([
      'rows per tier, vice-chair: expected at least 1 rows, found 0',
    ]);
  });

  it('stops a snapshot that lost more members than allowed', () => {
    const last = lastRelease(buildRelease(releaseInput()).files);
    const rows = memberRows(sample(MEMBERS.slice(0, 2)));
    const { breaches } = checkAssertions(rows, last, settings({ rowsPerTier: {}, shareLost: 0.3 }));
    expect(breaches).toMatchObject([{ assertion: 'share lost', found: '1 of 3 missing (33.3 %)' }]);
    expect(checkAssertions(rows, last, settings({ rowsPerTier: {}, shareLost: 0.34 })).breaches).toEqual([]);
  });

  it('counts fill and coverage over the cells to which the field applies', () => {
    const found = breachesOf(MEMBERS, { fillRate: { city: 0.7 }, coverage: { website: 0.5 } });
    expect(found.map(({ assertion, subject, found }) => [assertion, subject, found])).toEqual([
      ['coverage', 'website', '1 of 3 (33.3 %)'],
      ['fill rate', 'city', '2 of 3 (66.7 %)'],
    ]);
  });

  it('stops two rows in one place, and labels that are none', () => {
    const { memberships, ...rest } = sample([...MEMBERS, { name: '丁公司', cells: { type: 'industry' } }]);
    const inOnePlace = memberships.map((membership) => ({ ...membership, order: 1 }));
    const { breaches } = checkAssertions(
      memberRows({ memberships: inOnePlace, ...rest }),
      null,
      settings({}),
    );
    expect(breaches.map(({ assertion, subject }) => [assertion, subject.split(' (')[0]])).toEqual([
      ['unique key', 'ordinary 1'],
      ['closed vocabulary', 'type of 丁公司'],
    ]);
  });

  it('warns where a field is much emptier than in the last release', () => {
    const last = lastRelease(buildRelease(releaseInput()).files);
    const emptier = MEMBERS.map((member) => ({ ...member, cells: { type: 'Industry' } }));
    expect(checkAssertions(memberRows(sample(emptier)), last, settings({})).warnings).toContain(
      'fill rate of city fell from 66.7 % to 0.0 % since 1.0.0',
    );
  });
});
