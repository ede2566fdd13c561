import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import type { Annotation } from '../../src/model/annotation.ts';
import { cellDecision } from '../../src/model/decision.ts';
import type { Organization } from '../../src/model/organization.ts';
import { contradicted, decisionOn, labelsAsDecisions, withdrawalOf } from '../../src/review/decide.ts';
import { explainCell, explanationText } from '../../src/review/explain.ts';
import { findField, findOrganization } from '../../src/review/find.ts';
import { reviewQueue } from '../../src/review/queue.ts';
import { staleDecisions } from '../../src/review/stale.ts';
import { annotate, isFallback, RULES } from '../../src/rules/index.ts';
import { cellOf, factsOf } from '../rules/facts.ts';

const verdict = { by: 'Ana', at: '2020-04-01T09:00:00.000Z', reason: 'read its annual report' };
const facts = factsOf('上海青石科技有限公司', { products: 'AI chips, desks, chairs, lamps' });
const cells = annotate(facts);
const context = { stale: [], isFallback };

function organization(id: string, name: string): Organization {
  return { id, name, names: [], domains: [], firstSeen: '2020-03-26' };
}

describe('the review queue', () => {
  it('puts stale decisions first, then conflicts, then narrow margins, then what stands on nothing', () => {
    const stale = [decisionOn(cellOf(cells, 'public'), 'Yes', verdict)];
    const kinds = reviewQueue(cells, { ...context, stale }).map(({ kind }) => kind);
    expect(kinds[0]).toBe('stale decision');
    expect(kinds).toEqual([...kinds].sort((a, b) => order(a) - order(b)));
    expect(new Set(kinds)).toEqual(new Set(['stale decision', 'conflict', 'no evidence']));
  });

  it('orders each kind by what a look is worth', () => {
    const worths = reviewQueue(cells, context)
      .filter(({ kind }) => kind === 'no evidence')
      .map(({ worth }) => worth);
    expect(worths).toEqual([...worths].sort((a, b) => b - a));
  });

  it('says what stands against a disputed cell', () => {
    const focus = reviewQueue(cells, context).find(({ field }) => field === 'focus');
    expect(focus?.kind).toBe('conflict');
    expect(focus?.reasons.join(' ')).toContain('Or Focused on AI:');
  });

  it('leaves out decided cells, fields that do not exist, and cells on plain evidence', () => {
    const decided: Annotation[] = cells.map((cell) => ({ ...cell, origin: 'decision' }));
    expect(reviewQueue(decided, context)).toEqual([]);
    const fields = reviewQueue(cells, context).map(({ field }) => field);
    expect(fields).not.toContain('category');
    expect(fields).not.toContain('type');
  });
});

function order(kind: string): number {
  return ['stale decision', 'conflict', 'low margin', 'no evidence'].indexOf(kind);
}

describe('explaining a cell', () => {
  const explained = explainCell(cellOf(cells, 'focus'), facts.evidence, RULES.focus);

  it('goes down to the quoted words, their source and what lost', () => {
    const text = explanationText(explained);
    expect(text).toContain('Estimated focus: Diversified');
    expect(text).toContain('AI chips, desks, chairs, lamps');
    expect(text).toContain('file:test');
    expect(text).toMatch(/not +Focused on AI \(focus\.ai-in-products\)/);
    expect(text).toContain(RULES.focus.precedence);
  });

  it('tells of evidence that is not at hand any more', () => {
    const lost = explainCell(cellOf(cells, 'focus'), [], RULES.focus);
    expect(lost.missingEvidence).toEqual(cellOf(cells, 'focus').evidence);
    expect(explanationText(lost)).toContain('is not in this snapshot');
  });

  it('shows text from strangers without its control characters', () => {
    const hostile = { ...explained, value: 'Diver\u001b[31msified\u202e' };
    for (const sign of ['\u001b', '\u202e']) expect(explanationText(hostile)).not.toContain(sign);
  });
});

describe('finding what a person means', () => {
  const known = [
    organization('org-0000000001', '上海青石科技有限公司'),
    organization('org-0000000002', '北京青石（集团）有限公司'),
    organization('org-0000000003', '江北大学'),
  ];

  it('takes an id, a name in any form, or a part that fits one alone', () => {
    expect(findOrganization(known, 'org-0000000003').name).toBe('江北大学');
    expect(findOrganization(known, '北京青石(集团)有限公司').id).toBe('org-0000000002');
    expect(findOrganization(known, '江北').id).toBe('org-0000000003');
  });

  it('lists the candidates of a part that fits several, and refuses what fits none', () => {
    expect(() => findOrganization(known, '青石')).toThrow(
      /fits 2 organizations.*org-0000000001.*org-0000000002/,
    );
    expect(() => findOrganization(known, '不存在')).toThrow(UserError);
  });

  it('takes a field in any spelling', () => {
    expect(findField('State-Owned')).toBe('stateOwned');
    expect(() => findField('colour')).toThrow(/nameEn, .*ticker/);
  });
});

describe('deciding', () => {
  const size = cellOf(cells, 'size');

  it('binds a decision to what the cell stands on', () => {
    const decision = decisionOn(size, 'big', verdict);
    expect(cellDecision.parse(decision)).toEqual(decision);
    expect(decision).toMatchObject({ field: 'size', value: 'Big', absence: null, basis: size.basis });
  });

  it('can say that there is no value', () => {
    expect(decisionOn(size, 'not found', verdict)).toMatchObject({ value: null, absence: 'not found' });
  });

  it('refuses a label that the field cannot hold', () => {
    expect(() => decisionOn(size, 'huge', verdict)).toThrow(/Small\/startup, Medium, Big/);
  });

  it('sees what it would contradict, until that is withdrawn', () => {
    const first = decisionOn(size, 'Big', verdict);
    const second = decisionOn(size, 'Medium', { ...verdict, by: 'Ben' });
    expect(contradicted(second, [first])).toEqual([first]);
    expect(contradicted(second, [first, withdrawalOf(first.id, verdict)])).toEqual([]);
  });

  const label = (overrides: Partial<Annotation>): Annotation => ({
    ...size,
    origin: 'import',
    explanation: 'Published by people: list.csv, row 3.',
    ...overrides,
  });
  const asDecisions = (labels: readonly Annotation[], log: Parameters<typeof contradicted>[1] = []) =>
    labelsAsDecisions(labels, cells, ['size', 'type'], log, { by: 'list.csv', at: verdict.at });

  it('makes decisions of the labels in a file, on cells that the snapshot has', () => {
    const { decisions, leftOut } = asDecisions([
      label({ value: 'Medium' }),
      label({ field: 'type', value: null, absence: 'not found' }),
      label({ field: 'website', value: 'https://example.cn' }),
      label({ organization: 'org-ffffffffff', value: 'Big' }),
    ]);
    expect(decisions).toMatchObject([
      { value: 'Medium', basis: size.basis, reason: 'Published by people: list.csv, row 3.' },
    ]);
    expect(leftOut).toEqual([]);
  });

  it('leaves out labels that a field cannot hold or that a decision contradicts, and says so', () => {
    const before = decisionOn(size, 'Big', verdict);
    const { decisions, leftOut } = asDecisions(
      [label({ value: 'Medium' }), label({ field: 'type', value: 'Club' })],
      [before],
    );
    expect(decisions).toEqual([]);
    expect(leftOut).toEqual([expect.stringContaining(before.id), expect.stringContaining('Expected one of')]);
  });

  it('does not decide again what is decided so already', () => {
    expect(asDecisions([label({ value: 'Big' })], [decisionOn(size, 'Big', verdict)]).decisions).toEqual([]);
  });

  it('tells stale decisions from unused ones', () => {
    const current = decisionOn(size, 'Big', verdict);
    const stale = { ...decisionOn(cellOf(cells, 'type'), 'Academia', verdict), basis: 'sha256:other' };
    const unused = { ...current, id: 'd-00000000000f', organization: 'org-ffffffffff' };
    expect(staleDecisions(cells, [current, stale, unused])).toEqual({ stale: [stale], unused: [unused] });
  });
});
