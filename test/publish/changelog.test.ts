import { describe, expect, it } from 'vitest';
import { compareEditions } from '../../src/diff/compare.ts';
import { type SnapshotContent, snapshotEdition } from '../../src/diff/edition.ts';
import { releaseEdition } from '../../src/pipeline/editions.ts';
import { buildRelease, type Release } from '../../src/publish/release.ts';
import { publishSettings } from '../../src/publish/settings.ts';
import { SimulatedYear } from '../diff/simulated-year.ts';
import { MEMBERS, releaseInput, SNAPSHOT, sample } from './sample.ts';

/** What changed since a release, as the pipeline finds it. */
function changesSince(previous: Release['files'], content: SnapshotContent) {
  return compareEditions(releaseEdition(previous, content.organizations), snapshotEdition(content));
}

const changelogOf = ({ files }: Release) => new TextDecoder().decode(files.get('CHANGELOG.md'));

function nextRelease(previous: Release, members: Parameters<typeof sample>[0], snapshot = '2026-12-01') {
  const content = sample(members, SNAPSHOT);
  const changes = changesSince(previous.files, { ...content, snapshot });
  return buildRelease(releaseInput(members, { ...content, snapshot, previous: previous.files, changes }));
}

describe('the changelog', () => {
  const first = buildRelease(releaseInput());

  it('tells who joined and left, and which cells changed why', () => {
    const [university, institute] = MEMBERS;
    const changed = { ...university, name: '甲大学', cells: { ...university?.cells, city: 'Shanghai' } };
    const second = nextRelease(first, [changed, institute ?? changed, { name: '丁科技有限公司' }]);
    const entry = changelogOf(second).split('## 1.0.0')[0];
    expect(entry).toContain('## 1.1.0 (snapshot 2026-12-01)');
    expect(entry).toContain('### Joined: 1\n\n- 丁科技有限公司 (ordinary)');
    expect(entry).toContain('### Left: 1\n\n- 丙科技有限公司 (ordinary)');
    expect(entry).toContain('### Cells changed by the rules: 1\n\n- 甲大学, city: "Beijing" to "Shanghai"');
  });

  it('makes text from pages harmless in Markdown', () => {
    const second = nextRelease(first, [...MEMBERS, { name: '<script>*x*</script>\n# 公司' }]);
    const entry = changelogOf(second).split('## 1.0.0')[0] ?? '';
    expect(entry).toContain('- \\<script\\>\\*x\\*\\</script\\> \\# 公司 (ordinary)');
  });

  it('says why a person let a release through that breaks an assertion', () => {
    const accepted = {
      reason: 'The tier was closed.',
      breaches: ['rows per tier, board: expected at least 1 rows, found 0'],
    };
    const entry = changelogOf(buildRelease(releaseInput(MEMBERS, { accepted })));
    expect(entry).toContain('Reason given: The tier was closed.');
    expect(entry).toContain('- rows per tier, board');
  });
});

describe('a year of releases', () => {
  it('has one version a month, and a changelog that tells what happened in each', () => {
    const months = new SimulatedYear(11).months(12, -1);
    const settings = publishSettings.parse({});
    let last: Release | null = null;
    for (const { content, truth } of months) {
      const previous: Release['files'] | null = last?.files ?? null;
      const changes = previous && changesSince(previous, content);
      last = buildRelease({
        ...content,
        evidence: [],
        sources: [],
        settings,
        previous,
        changes,
        accepted: null,
      });
      const entry = changelogOf(last).split(/^## /m)[1] ?? '';
      const told = (title: string) => Number(new RegExp(`### ${title}: (\\d+)`).exec(entry)?.[1] ?? 0);
      const renamed = told('Possibly renamed \\(to be decided\\)');
      expect(told('Joined') + renamed).toBe(truth.joined.length + truth.renamed.length);
      expect(told('Left') + renamed).toBe(truth.left.length + truth.renamed.length);
      expect(told('Moved')).toBe(truth.moved.length);
      expect(told('Cells changed by a person’s decision')).toBe(truth.decided.length);
    }
    expect(last?.version).toBe('1.11.0');
    const headings = last === null ? [] : (changelogOf(last).match(/^## .*/gm) ?? []);
    expect(headings).toHaveLength(12);
  });
});
