import { describe, expect, it } from 'vitest';
import { tableChanges } from '../../src/diff/table/table-changes.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { AnnotatedField } from '../../src/model/vocabulary.ts';
import { buildRelease } from '../../src/publish/release.ts';
import { MEMBERS, releaseInput, sample, sampleCell } from './sample.ts';

const SECRET = 'Words that must stay with their source';
const { organizations, memberships } = sample(MEMBERS);
const organization = organizations[0]?.id ?? '';

const statement = (publishable: boolean): Evidence => ({
  id: `ev-${publishable ? 'a' : 'b'}`.padEnd(19, '0'),
  organization,
  field: 'industryTags',
  value: SECRET,
  about: 'self',
  source: publishable ? 'website' : 'database',
  url: 'http://a.example/',
  at: '2026-11-01T00:00:00Z',
  digest: 'sha256:0',
  quote: SECRET,
  match: { key: 'domain', score: 1, reason: 'its own' },
  publishable,
});

/** A release in which one cell stands on this evidence. */
function release(
  field: AnnotatedField,
  value: string,
  evidence: Evidence[],
  origin: 'rule' | 'decision' = 'rule',
) {
  const cell = sampleCell(organization, field, value);
  const annotations = [
    { ...cell, origin, explanation: `Because of “${SECRET}”.`, evidence: evidence.map(({ id }) => id) },
  ];
  const changed = tableChanges(
    {
      added: [],
      removed: [],
      changed: [],
      columns: { added: [], removed: [] },
      rows: { before: 0, after: 0, changed: 0 },
    },
    'a',
    'b',
    [],
  );
  const change = {
    organization,
    name: '甲大学',
    field,
    from: 'before',
    to: value,
    cause: 'world',
    reason: '',
  } as const;
  const changes = { ...changed, changed: [change] };
  return buildRelease(releaseInput(MEMBERS, { memberships, organizations, annotations, evidence, changes }));
}

const allText = ({ files }: ReturnType<typeof release>) =>
  [...files]
    .filter(([path]) => !path.endsWith('.xlsx'))
    .map(([, bytes]) => new TextDecoder().decode(bytes))
    .join('\n');

describe('what a source does not allow to be republished', () => {
  it('is in no file of the release, which says that it is withheld', () => {
    const made = release('industryAffiliations', SECRET, [statement(false)]);
    expect(allText(made)).not.toContain(SECRET);
    expect(new TextDecoder().decode(made.files.get('members.csv'))).toContain(',withheld,');
    expect(new TextDecoder().decode(made.files.get('CHANGELOG.md'))).toContain(
      'industryAffiliations: "before" to "withheld"',
    );
  });

  it('is published where another source that allows it says the same', () => {
    const text = allText(release('industryAffiliations', SECRET, [statement(false), statement(true)]));
    expect(text).toContain(SECRET);
  });

  it('still gives labels, which are our own judgement, but without its words', () => {
    const made = release('type', 'Industry', [statement(false)]);
    expect(new TextDecoder().decode(made.files.get('members.csv'))).toContain(',Industry,');
    expect(allText(made)).not.toContain(SECRET);
  });

  it('does not bind a person who decided by other means', () => {
    expect(allText(release('keyProducts', SECRET, [statement(false)], 'decision'))).toContain(SECRET);
  });
});
