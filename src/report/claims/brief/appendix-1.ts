import { claims } from '../claim.ts';
import { count, fact } from '../definition.ts';
import { counted, exactly } from '../expectation.ts';
import {
  aiFocused,
  all,
  any,
  diversified,
  everyone,
  has,
  industry,
  inTier,
  is,
  lacks,
  partlyStateOwned,
  stateOwned,
} from '../select.ts';
import { exampleRow } from './example-row.ts';

const WHERE = 'Appendix 1';
const named = any(has('commonNameEn'), has('commonNameZh'));
const notStateOwned = all(industry, is('stateOwned', 'No'));
const withCategory = all(aiFocused, has('category'));
const inNamedCategory = all(withCategory, {
  name: 'a category but Other',
  test: (row) => !is('category', 'Other').test(row),
});

/** The summary statistics of Appendix 1. */
export const APPENDIX_1 = [
  ...claims(WHERE, counted, [
    ['AP01', 'names', 567, count(everyone)],
    ['AP02', 'common names', 567, count(everyone), count(named)],
    ['AP03', 'vice-chairs', 28, count(inTier('vice-chair'))],
    ['AP04', 'board members', 189, count(inTier('board'))],
    ['AP05', 'ordinary members', 350, count(inTier('ordinary'))],
    ['AP06', 'government', 21, count(is('type', 'Government'))],
    ['AP07', 'academia', 31, count(is('type', 'Academia'))],
    ['AP08', 'industry', 514, count(industry)],
    ['AP09', 'other or unknown type', 1, count(is('type', 'Other/unknown'))],
    ['AP10', 'members with a website', 511, count(has('website'))],
    ['AP11', 'members without a website', 57, count(lacks('website'))],
    ['AP12', 'members with a Crunchbase record', 231, count(has('crunchbaseUrl'))],
    ['AP13', 'members without a Crunchbase record', 336, count(lacks('crunchbaseUrl'))],
    ['AP14', 'members with a city', 564, count(has('city'))],
    ['AP15', 'members with a province', 564, count(has('province'))],
    ['AP16', 'large companies', 47, count(all(industry, is('size', 'Big'))), count(is('size', 'Big'))],
    [
      'AP17',
      'medium-sized companies',
      153,
      count(all(industry, is('size', 'Medium'))),
      count(is('size', 'Medium')),
    ],
    [
      'AP18',
      'small companies and startups',
      311,
      count(all(industry, is('size', 'Small/startup'))),
      count(is('size', 'Small/startup')),
    ],
    ['AP20', 'diversified companies', 353, count(diversified), count(is('focus', 'Diversified'))],
    ['AP21', 'AI-focused companies', 158, count(aiFocused), count(is('focus', 'Focused on AI'))],
    [
      'AP22',
      'companies with industry affiliations',
      511,
      count(all(industry, has('industryAffiliations'))),
      count(has('industryAffiliations')),
    ],
    [
      'AP23',
      'companies with key products',
      511,
      count(all(industry, has('keyProducts'))),
      count(has('keyProducts')),
    ],
    [
      'AP24',
      'AI-focused companies with a category',
      153,
      count(withCategory),
      count(has('category')),
      count(inNamedCategory),
    ],
    ['AP25', 'state-owned companies', 57, count(stateOwned), count(partlyStateOwned)],
    ['AP26', 'companies that are not state-owned', 455, count(notStateOwned), count(is('stateOwned', 'No'))],
    ['AP27', 'Chinese companies', 483, count(all(industry, is('foreign', 'No'))), count(is('foreign', 'No'))],
    [
      'AP28',
      'foreign companies',
      27,
      count(all(industry, is('foreign', 'Yes'))),
      count(is('foreign', 'Yes')),
    ],
    ['AP29', 'joint ventures', 1, count(all(industry, is('foreign', 'JV (Chinese and Foreign)')))],
    [
      'AP30',
      'publicly traded companies',
      71,
      count(all(industry, is('public', 'Yes'))),
      count(is('public', 'Yes')),
    ],
    [
      'AP31',
      'companies that are not publicly traded',
      440,
      count(all(industry, is('public', 'No'))),
      count(is('public', 'No')),
    ],
    ['AP32', 'members with and without a website, added up', 568, count(everyone)],
    [
      'AP33',
      'companies state-owned and not, added up',
      512,
      count(any(partlyStateOwned, notStateOwned)),
      count(industry),
    ],
  ]),
  ...claims(WHERE, counted, [['AP34', 'fields of the example row that equal the dataset’s', 16, exampleRow]]),
  ...claims(WHERE, exactly, [
    ['AP19', 'bands of size: headcounts of small, medium, large', '50/51-249/250'],
    [
      'AP35',
      'day on which the list was taken',
      '2020-03-26',
      fact('date of extraction that the file states', ({ extracted }) => extracted),
    ],
  ]),
];
