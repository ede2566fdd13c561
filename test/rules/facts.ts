import { sha256 } from '../../src/files/hash.ts';
import type { Annotation } from '../../src/model/annotation.ts';
import type { Evidence, EvidenceField } from '../../src/model/evidence.ts';
import type { AnnotatedField } from '../../src/model/vocabulary.ts';
import type { Facts } from '../../src/rules/facts.ts';

/** Facts of an invented organization: its name, and one statement a field. */
export function factsOf(name: string, statements: Partial<Record<EvidenceField, string>> = {}): Facts {
  const id = 'org-0123456789';
  const evidence = Object.entries(statements).map(([field, value]) =>
    statement(id, field as EvidenceField, value ?? ''),
  );
  return {
    organization: { id, name, names: [], domains: [], firstSeen: '2020-03-26' },
    evidence,
    lookups: [],
  };
}

/** The same facts with one more statement, for example about its group. */
export function withStatement(
  facts: Facts,
  field: EvidenceField,
  value: string,
  about: Evidence['about'] = 'self',
): Facts {
  return {
    ...facts,
    evidence: [...facts.evidence, { ...statement(facts.organization.id, field, value), about }],
  };
}

function statement(organization: string, field: EvidenceField, value: string): Evidence {
  return {
    id: `ev-${sha256(`${field} ${value}`).slice(0, 16)}`,
    organization,
    field,
    value,
    about: 'self',
    source: 'test',
    url: 'file:test',
    at: '2020-03-26T00:00:00Z',
    digest: 'sha256:0',
    match: { key: 'given', score: 1, reason: 'given by the test' },
    publishable: true,
  };
}

/** The cell of a field. */
export function cellOf(cells: readonly Annotation[], field: AnnotatedField): Annotation {
  const cell = cells.find((one) => one.field === field);
  if (cell === undefined) throw new Error(`There is no cell for ${field}.`);
  return cell;
}
