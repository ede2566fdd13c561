import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotation } from '../../src/model/annotation.ts';
import type { CellDecision, Decision } from '../../src/model/decision.ts';
import { ANNOTATED_FIELDS } from '../../src/model/vocabulary.ts';
import { decideImported } from '../../src/rules/imported.ts';
import { annotate, annotateAll } from '../../src/rules/index.ts';
import { cellOf, factsOf } from './facts.ts';

const visionCompany = factsOf('上海远望之眼视觉科技有限公司', {
  products: 'Computer vision for factories',
  industryTags: 'Artificial Intelligence',
});

function decision(overrides: Partial<CellDecision>): CellDecision {
  return {
    kind: 'cell',
    id: 'd-000000000001',
    by: 'Ana',
    at: '2020-04-01T09:00:00Z',
    reason: 'read its annual report',
    organization: visionCompany.organization.id,
    field: 'size',
    value: 'Big',
    absence: null,
    basis: cellOf(annotate(visionCompany), 'size').basis,
    ...overrides,
  };
}

describe('annotating an organization', () => {
  it('gives every field one valid cell, in the order of the published columns', () => {
    const cells = annotate(visionCompany);
    expect(cells.map(({ field }) => field)).toEqual([...ANNOTATED_FIELDS]);
    for (const cell of cells) expect(annotation.parse(cell)).toEqual(cell);
  });

  it('has no company fields for a university, and says why', () => {
    const cells = annotate(factsOf('南海理工大学'));
    expect(cellOf(cells, 'type').value).toBe('Academia');
    expect(cellOf(cells, 'size')).toMatchObject({ value: null, absence: 'not applicable' });
    expect(cellOf(cells, 'size').explanation).toContain('industry members only');
  });

  it('quotes the words that a value stands on, and names the statement that holds them', () => {
    const focus = cellOf(annotate(visionCompany), 'focus');
    expect(focus.value).toBe('Focused on AI');
    expect(focus.explanation).toContain('“computer vision”');
    expect(focus.evidence).toContain(visionCompany.evidence[0]?.id);
  });

  it('takes whatever strangers write for text, and still gives every field one valid cell', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(text, text, text, text, (name, description, products, staffRange) => {
        const cells = annotate(
          factsOf(name, {
            description,
            products,
            staffRange,
            city: products,
            listing: description,
            website: products,
            nameEn: name,
          }),
        );
        expect(cells.map((cell) => annotation.parse(cell).field)).toEqual([...ANNOTATED_FIELDS]);
      }),
    );
  });

  it('tells "not found" from "not checked"', () => {
    expect(cellOf(annotate(visionCompany), 'website').absence).toBe('not found');
    expect(cellOf(annotate(factsOf('上海远望之眼视觉科技有限公司')), 'website').absence).toBe('not checked');
  });
});

describe('a person’s decision', () => {
  it('wins over the rule, and keeps what the rule says in sight', () => {
    const { annotations, stale, unused } = annotateAll([visionCompany], [decision({})]);
    const size = cellOf(annotations, 'size');
    expect(size).toMatchObject({ value: 'Big', origin: 'decision', by: 'd-000000000001', confidence: 1 });
    expect(size.explanation).toContain('Ana');
    expect(size.rejected[0]).toMatchObject({ value: 'Small/startup' });
    expect([stale, unused]).toEqual([[], []]);
  });

  it('survives a second run on the same evidence', () => {
    const first = annotateAll([visionCompany], [decision({})]);
    expect(annotateAll([visionCompany], [decision({})])).toEqual(first);
  });

  it('comes back as stale when the evidence under it changes: neither kept nor dropped in silence', () => {
    const grown = factsOf('上海远望之眼视觉科技有限公司', { staff: '20' });
    const { annotations, stale } = annotateAll([grown], [decision({})]);
    expect(stale.map(({ id }) => id)).toEqual(['d-000000000001']);
    const size = cellOf(annotations, 'size');
    expect(size).toMatchObject({ value: 'Small/startup', origin: 'rule' });
    expect(size.rejected[0]).toMatchObject({ value: 'Big', by: 'd-000000000001' });
  });

  it('does not go stale when evidence of another field changes', () => {
    const renamed = factsOf('上海远望之眼视觉科技有限公司', { website: 'https://example.org' });
    expect(annotateAll([renamed], [decision({})]).stale).toEqual([]);
  });

  it('is listed as unused when its organization is not in the snapshot', () => {
    const gone = decision({ organization: 'org-ffffffffff' });
    expect(annotateAll([visionCompany], [gone]).unused).toEqual([gone]);
  });

  it('applies to an imported cell too, comes back as stale there, and is listed when unused', () => {
    const imported = annotate(visionCompany);
    const gone = decision({ id: 'd-000000000004', organization: 'org-ffffffffff' });
    const other = decision({ id: 'd-000000000005', field: 'city', value: 'Suzhou', basis: 'sha256:other' });
    const { annotations, stale, unused } = decideImported(imported, [decision({}), gone, other]);
    expect(cellOf(annotations, 'size').value).toBe('Big');
    expect([stale.map(({ id }) => id), unused.map(({ id }) => id)]).toEqual([[other.id], [gone.id]]);
  });

  it('carries what hangs on it: an organization decided to be academic has no size', () => {
    const basis = cellOf(annotate(visionCompany), 'type').basis;
    const { annotations } = annotateAll(
      [visionCompany],
      [decision({ field: 'type', value: 'Academia', basis })],
    );
    expect(cellOf(annotations, 'size').absence).toBe('not applicable');
  });

  it('that conflicts with another one is an error that names both', () => {
    const other = decision({ id: 'd-000000000002', by: 'Ben', value: 'Medium' });
    expect(() => annotateAll([visionCompany], [decision({}), other])).toThrow(
      /d-000000000001.*d-000000000002/,
    );
  });

  it('can be withdrawn, which also ends a conflict', () => {
    const other = decision({ id: 'd-000000000002', by: 'Ben', value: 'Medium' });
    const withdrawal: Decision = {
      kind: 'withdrawal',
      id: 'd-000000000003',
      by: 'Ben',
      at: '2020-04-02T09:00:00Z',
      reason: 'Ana is right',
      decision: 'd-000000000002',
    };
    const { annotations } = annotateAll([visionCompany], [decision({}), other, withdrawal]);
    expect(cellOf(annotations, 'size').value).toBe('Big');
  });

  it('must give a label that the field can hold', () => {
    expect(() => annotateAll([visionCompany], [decision({ value: 'Huge' })])).toThrow(
      /Small\/startup, Medium, Big/,
    );
  });
});
