import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EvidenceField } from '../../src/model/evidence.ts';
import { annotate } from '../../src/rules/index.ts';
import { Reading } from '../../src/rules/reading.ts';
import { votesOf } from '../../src/rules/rule.ts';
import { RULES } from '../../src/rules/rules.ts';
import { BORDERLINE_RECORDS } from './borderline-records.ts';
import { DESCRIPTIONS } from './descriptions.ts';
import { cellOf, factsOf } from './facts.ts';
import { RECORDS } from './invented-records.ts';
import { AI_PRODUCTS, OTHER_PRODUCTS } from './product-words.ts';

const NAME = '上海青石信息科技有限公司';
type Statements = Partial<Record<EvidenceField, string>>;

function focusOf(statements: Statements): string | null {
  return cellOf(annotate(factsOf(NAME, statements)), 'focus').value;
}

/** The category by its own rule, whatever the rule on focus says. */
function categoryOf(statements: Statements): string | undefined {
  const rule = RULES.category;
  return rule.combine(votesOf(rule, new Reading(factsOf(NAME, statements))))?.winner.value;
}

function partsOf(list: string): string[] {
  return list.split('|').map((part) => part.trim());
}

/** Share of cases that hold; the others are named, so that a failure says which. */
function expectShare<Case>(cases: readonly Case[], floor: number, holds: (one: Case) => boolean): void {
  const misses = cases.filter((one) => !holds(one));
  expect(1 - misses.length / cases.length, `misses: ${JSON.stringify(misses)}`).toBeGreaterThanOrEqual(floor);
}

describe('products that were written from the trade', () => {
  it.each(AI_PRODUCTS)('are told as $category, in English and Chinese', ({ category, en, zh }) => {
    const tagged = (products: string) => categoryOf({ products, industryTags: 'Artificial Intelligence' });
    expectShare(partsOf(en), 0.8, (products) => tagged(products) === category);
    expectShare(partsOf(zh), 0.8, (products) => tagged(products) === category);
  });

  it('are told as AI or not by themselves', () => {
    const ai = AI_PRODUCTS.flatMap(({ en, zh }) => [...partsOf(en), ...partsOf(zh)]);
    const other = [...partsOf(OTHER_PRODUCTS.en), ...partsOf(OTHER_PRODUCTS.zh)];
    expectShare(ai, 0.95, (products) => focusOf({ products }) === 'Focused on AI');
    expectShare(other, 0.98, (products) => focusOf({ products }) === 'Diversified');
  });
});

describe('invented records', () => {
  it.each([
    { kind: 'of all kinds', records: RECORDS, focusFloor: 0.95, categoryFloor: 0.9 },
    { kind: 'near the line', records: BORDERLINE_RECORDS, focusFloor: 0.95, categoryFloor: 0.9 },
  ])('$kind get the focus and the category that they were written for', ({ records, ...floors }) => {
    expectShare(records, floors.focusFloor, ({ focus, tags, products }) => {
      return focusOf({ industryTags: tags, products }) === focus;
    });
    const ai = records.filter(({ category }) => category !== null);
    expectShare(ai, floors.categoryFloor, ({ category, tags, products }) => {
      return categoryOf({ industryTags: tags, products }) === category;
    });
  });
});

describe('descriptions in Chinese', () => {
  it('tell focus and category, whomever it sells to and however it praises itself', () => {
    expectShare(DESCRIPTIONS, 0.95, ([focus, , description]) => focusOf({ description }) === focus);
    const ai = DESCRIPTIONS.filter(([, category]) => category !== null);
    expectShare(ai, 0.95, ([, category, description]) => categoryOf({ description }) === category);
  });
});

describe('wording that changes nothing', () => {
  const record = fc.constantFrom(...RECORDS);

  it('is the order of the products and of the tags, for the focus', () => {
    fc.assert(
      fc.property(record, fc.nat(), ({ tags, products }, turn) => {
        const turned = (list: string) => {
          const parts = list.split(', ');
          return parts.map((_, at) => parts[(at + turn) % parts.length]).join(', ');
        };
        expect(focusOf({ industryTags: turned(tags), products: turned(products) })).toBe(
          focusOf({ industryTags: tags, products }),
        );
      }),
    );
  });

  it('is the case, the separator and the hyphen', () => {
    fc.assert(
      fc.property(record, ({ tags: industryTags, products }) => {
        const otherwise = products.toUpperCase().replaceAll(', ', '；').replaceAll('-', ' ');
        expect(focusOf({ industryTags, products: otherwise })).toBe(focusOf({ industryTags, products }));
        expect(categoryOf({ industryTags, products: otherwise })).toBe(
          categoryOf({ industryTags, products }),
        );
      }),
    );
  });

  it('is a slip of the pen in a long word', () => {
    const slips = ['Facial recogition', 'Facail recognition', 'Facial recognitoin', 'Facial reccognition'];
    for (const products of slips) expect(focusOf({ products }), products).toBe('Focused on AI');
    expect(categoryOf({ products: 'Agorithms for autonomus driving' })).toBe('Autonomous Vehicles');
  });

  it('is a sentence on its founding or its fame', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DESCRIPTIONS), ([, , description]) => {
        const longer = `青石成立于2015年。${description}先后荣获多项荣誉。`;
        expect(focusOf({ description: longer })).toBe(focusOf({ description }));
      }),
    );
  });
});
