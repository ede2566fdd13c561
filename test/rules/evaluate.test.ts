import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement, NO_VALUE } from '../../src/rules/evaluation/agreement.ts';
import { type EvaluationCase, evaluate } from '../../src/rules/evaluation/evaluate.ts';
import { type GoldLabels, goldLabels } from '../../src/rules/evaluation/gold.ts';
import { indicatorMeasures } from '../../src/rules/evaluation/indicators.ts';
import { type BilingualCompany, COMPANIES } from './bilingual.ts';
import { factsOf } from './facts.ts';

const UNLABELLED: GoldLabels = goldLabels({
  type: '',
  city: '',
  province: '',
  size: '',
  focus: '',
  category: '',
  stateOwned: '',
  foreign: '',
  public: '',
});

function caseOf(company: BilingualCompany, index: number, language: 'en' | 'zh'): EvaluationCase {
  const english = { industryTags: company.tags, products: company.products };
  const facts = factsOf(company.name, language === 'en' ? english : { description: company.zh });
  const { focus, category = null } = company;
  return { row: index + 1, facts, gold: { ...UNLABELLED, focus, category } };
}

describe('agreement', () => {
  it('counts a row without a value as wrong, and tells coverage apart', () => {
    const measured = agreement([
      { row: 1, gold: 'Yes', predicted: 'Yes' },
      { row: 2, gold: 'Yes', predicted: null },
      { row: 3, gold: 'No', predicted: 'Yes' },
      { row: 4, gold: 'No', predicted: 'No' },
    ]);
    expect(measured).toMatchObject({ n: 4, coverage: 0.75, accuracy: 0.5 });
    expect(measured.confusion).toEqual({ Yes: { Yes: 1, [NO_VALUE]: 1 }, No: { Yes: 1, No: 1 } });
    expect(measured.misses).toEqual({ Yes: { [NO_VALUE]: [2] }, No: { Yes: [3] } });
  });

  it('gives Cohen’s kappa and macro-F1 as worked out by hand', () => {
    const pairs = [
      ...Array.from({ length: 20 }, () => ['a', 'a']),
      ...Array.from({ length: 5 }, () => ['a', 'b']),
      ...Array.from({ length: 10 }, () => ['b', 'a']),
      ...Array.from({ length: 15 }, () => ['b', 'b']),
    ].map(([gold = '', predicted = ''], index) => ({ row: index + 1, gold, predicted }));
    // Observed 0.7, by chance 0.5 * 0.6 + 0.5 * 0.4 = 0.5; F1 are 40/55 and 30/45.
    expect(agreement(pairs)).toMatchObject({ accuracy: 0.7, kappa: 0.4, macroF1: 0.697 });
  });

  it('has no measure of nothing', () => {
    expect(agreement([])).toMatchObject({ n: 0, coverage: null, accuracy: null, kappa: null, macroF1: null });
  });

  it('is complete when both say the same', () => {
    const labels = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1 });
    fc.assert(
      fc.property(labels, (golds) => {
        const measured = agreement(golds.map((gold, index) => ({ row: index + 1, gold, predicted: gold })));
        expect(measured).toMatchObject({ accuracy: 1, macroF1: 1 });
        expect(measured.kappa ?? 1).toBe(1);
      }),
    );
  });
});

describe('indicator measures', () => {
  const vote = (indicator: string, value: string) => ({
    indicator,
    value,
    strength: 1,
    because: '',
    evidence: [],
  });
  const measures = indicatorMeasures(
    'focus',
    [{ id: 'one' }, { id: 'two' }, { id: 'never' }, { id: 'base', fallback: true }],
    [
      { gold: 'A', votes: [vote('one', 'A'), vote('two', 'A'), vote('base', 'B')] },
      { gold: 'A', votes: [vote('one', 'A'), vote('two', 'B'), vote('base', 'B')] },
      { gold: 'B', votes: [vote('one', 'A'), vote('base', 'B')] },
      { gold: 'B', votes: [vote('base', 'B')] },
    ],
  );
  const of = (id: string) => measures.find((one) => one.id === `focus.${id}`);

  it('gives coverage, overlaps, conflicts and accuracy of each', () => {
    expect(of('one')).toMatchObject({
      votes: 3,
      coverage: 0.75,
      overlaps: 0.5,
      conflicts: 0.25,
      accuracy: 0.6667,
    });
    expect(of('two')).toMatchObject({
      votes: 2,
      coverage: 0.5,
      overlaps: 0.5,
      conflicts: 0.25,
      accuracy: 0.5,
    });
  });

  it('has no accuracy for one that never spoke', () => {
    expect(of('never')).toMatchObject({ votes: 0, coverage: 0, accuracy: null });
  });

  it('takes a fallback for no conflict', () => {
    expect(of('base')).toMatchObject({ coverage: 1, overlaps: 0, conflicts: 0, accuracy: 0.5 });
  });
});

describe('labels of a file', () => {
  it('are ours whatever their case, and nothing where the file says nothing', () => {
    expect(
      goldLabels({ ...EMPTY, category: 'Facial recognition', size: 'n/a', city: ' Beijing ' }),
    ).toMatchObject({
      category: 'Facial Recognition',
      size: null,
      city: 'Beijing',
    });
  });
});

const EMPTY = {
  type: '',
  city: '',
  province: '',
  size: '',
  focus: '',
  category: '',
  stateOwned: '',
  foreign: '',
  public: '',
};

describe('evaluating', () => {
  const english = evaluate(COMPANIES.map((company, index) => caseOf(company, index, 'en')));
  const chinese = evaluate(COMPANIES.map((company, index) => caseOf(company, index, 'zh')));

  it('reads Chinese websites as well as English databases', () => {
    for (const field of ['focus', 'category'] as const) {
      expect(english.fields[field].accuracy).toBeGreaterThanOrEqual(0.85);
      expect(chinese.fields[field].accuracy).toBeGreaterThanOrEqual(
        (english.fields[field].accuracy ?? 1) - 0.05,
      );
    }
  });

  it('never lets a label reach a rule: other labels, the same predictions', () => {
    const labels = COMPANIES.map(({ focus, category }) => ({ focus, category }));
    const turned = COMPANIES.map((company, index) => ({ ...company, ...labels.at(index - 5) }));
    const again = evaluate(turned.map((company, index) => caseOf(company, index, 'en')));
    expect(again.predictions).toEqual(english.predictions);
    expect(again.fields.focus.accuracy).not.toBe(english.fields.focus.accuracy);
  });
});
