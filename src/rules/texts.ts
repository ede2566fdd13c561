import type { Evidence, EvidenceField } from '../model/evidence.ts';
import type { AnnotatedField } from '../model/vocabulary.ts';
import { firstThatSpeaks } from './combine.ts';
import type { Indicator, Rule } from './rule.ts';
import { idsOf, saidBy } from './signs.ts';

/** Fields whose value is a text that a source gives: taken over, not judged. */

function taken(field: EvidenceField, title: string): Indicator {
  return {
    id: 'stated',
    title,
    look: (reading) => {
      const statement = reading.all(field).find(({ value }) => value.trim() !== '');
      return statement
        ? {
            value: statement.value.trim(),
            strength: statement.about === 'self' ? 0.9 : 0.6,
            because: saidBy(statement),
            evidence: [statement.id],
          }
        : null;
    },
  };
}

function textRule(
  field: AnnotatedField,
  title: string,
  reads: readonly EvidenceField[],
  indicators: readonly Indicator[],
  precedence: string,
): Rule {
  return { field, version: 1, title, precedence, reads, indicators, combine: firstThatSpeaks };
}

/** Texts of all statements, parts that differ only in case once, joined by `, `. */
function joined(statements: readonly Evidence[]): string {
  const parts = new Map<string, string>();
  for (const { value } of statements) {
    for (const part of value.split(/[,，;；、]/u)) {
      const text = part.trim();
      const key = text.toLowerCase();
      if (text !== '' && !parts.has(key)) parts.set(key, text);
    }
  }
  return [...parts.values()].join(', ');
}

/** The sources of statements, each once. */
function sourcesOf(statements: readonly Evidence[]): string {
  const sources: string[] = [];
  for (const { source } of statements) if (!sources.includes(source)) sources.push(source);
  return sources.join(', ');
}

function collected(field: EvidenceField, title: string): Indicator {
  return {
    id: 'stated',
    title,
    look: (reading) => {
      const statements = reading.all(field);
      const value = joined(statements);
      return value === ''
        ? null
        : {
            value,
            strength: 0.85,
            because: `as given by ${sourcesOf(statements)}`,
            evidence: idsOf(statements),
          };
    },
  };
}

const brand: Indicator = {
  id: 'own-name',
  title: 'the own name (字号) within the legal name',
  look: ({ anatomy, facts }) =>
    anatomy.brand.length >= 2 && anatomy.brand !== facts.organization.name
      ? {
          value: anatomy.brand,
          strength: 0.55,
          because: `no source gives a common name; “${anatomy.brand}” is the own name within the legal one`,
          evidence: [],
        }
      : null,
};

export const nameEnRule = textRule(
  'nameEn',
  'Full name in English',
  ['nameEn'],
  [taken('nameEn', 'a source gives it')],
  'As a source gives it.',
);

export const commonNameEnRule = textRule(
  'commonNameEn',
  'Common name in English',
  ['commonNameEn'],
  [taken('commonNameEn', 'a source gives it')],
  'As a source gives it.',
);

export const commonNameZhRule = textRule(
  'commonNameZh',
  'Common name in Chinese',
  ['commonNameZh'],
  [taken('commonNameZh', 'a source gives it'), brand],
  'As a source gives it, else the own name within the legal name.',
);

export const websiteRule = textRule(
  'website',
  'Website',
  ['website'],
  [taken('website', 'a source gives it')],
  'As the first source gives it.',
);

export const crunchbaseUrlRule = textRule(
  'crunchbaseUrl',
  'Crunchbase URL',
  ['crunchbaseUrl'],
  [taken('crunchbaseUrl', 'a source gives it')],
  'As a source gives it.',
);

export const industryAffiliationsRule = textRule(
  'industryAffiliations',
  'Industry affiliations',
  ['industryTags'],
  [collected('industryTags', 'the tags of all sources')],
  'The tags of all sources, each once.',
);

export const keyProductsRule = textRule(
  'keyProducts',
  'Key products',
  ['products'],
  [collected('products', 'the products of all sources')],
  'The products of all sources, each once.',
);
