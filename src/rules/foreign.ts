import type { EvidenceField } from '../model/evidence.ts';
import type { FOREIGN } from '../model/vocabulary.ts';
import { firstThatSpeaks } from './combine.ts';
import type { Indicator, Rule } from './rule.ts';
import { askedSources, saidBy } from './signs.ts';

type Foreign = (typeof FOREIGN)[number];
type ForeignIndicator = Indicator<Foreign>;

/** Mainland China. Hong Kong, Macao and Taiwan are outside it, as the published data count them. */
const CHINA = 'CN';
const JOINT_VENTURE_TYPE = /中外合资|中外合作|与境内合资|与境内合作/u;
const FOREIGN_TYPE = /外国法人独资|外商独资|外国自然人独资|外商合资|外国.*(?:代表处|分支机构)/u;

const jointVenture: ForeignIndicator = {
  id: 'joint-venture-type',
  title: 'its registered type is that of a joint venture',
  look: (reading) => {
    const type = reading.all('enterpriseType').find(({ value }) => JOINT_VENTURE_TYPE.test(value));
    return type
      ? {
          value: 'JV (Chinese and Foreign)',
          strength: 0.95,
          because: `it is registered as “${type.value}”`,
          evidence: [type.id],
        }
      : null;
  },
};

const parentAbroad: ForeignIndicator = {
  id: 'parent-abroad',
  title: 'its parent has its headquarters outside China',
  look: (reading) => {
    const country = reading.first('parentCountry');
    if (country === undefined) return null;
    const abroad = country.value !== CHINA;
    return {
      value: abroad ? 'Yes' : 'No',
      strength: country.about === 'self' ? 0.95 : 0.9,
      because: `its parent has its headquarters ${abroad ? 'outside' : 'in'} China: ${saidBy(country)}`,
      evidence: [country.id],
    };
  },
};

const foreignType: ForeignIndicator = {
  id: 'foreign-enterprise-type',
  title: 'its registered type is that of a foreign-owned enterprise',
  look: (reading) => {
    const type = reading.all('enterpriseType').find(({ value }) => FOREIGN_TYPE.test(value));
    return type
      ? { value: 'Yes', strength: 0.8, because: `it is registered as “${type.value}”`, evidence: [type.id] }
      : null;
  },
};

/**
 * （中国） in a name is granted to companies under foreign control that bear their parent’s name
 * (企业名称登记管理实施办法, 2004).
 */
const chinaInBrackets: ForeignIndicator = {
  id: 'china-in-brackets',
  title: '（中国） stands in its name',
  look: ({ anatomy, name }) =>
    anatomy.inChina && anatomy.kind === 'company'
      ? {
          value: 'Yes',
          strength: 0.7,
          because: `“(中国)” in its name, “${name}”, tells the company in China from its parent abroad`,
          evidence: [],
        }
      : null,
};

/** Fields by which a source could have told of a parent abroad. */
const TOLD_BY: readonly EvidenceField[] = ['parentCountry', 'enterpriseType'];

const none: ForeignIndicator = {
  id: 'no-sign-of-a-foreign-parent',
  fallback: true,
  title: 'no source names a parent abroad',
  look: (reading) => ({
    value: 'No',
    strength: reading.wasAskedOn(TOLD_BY) ? 0.85 : 0.65,
    because: `no source names a parent outside China${askedSources(reading, TOLD_BY)}`,
    evidence: [],
  }),
};

/** Appendix 1, Not Chinese company: a subsidiary of an organization headquartered outside China. */
export const foreignRule: Rule<Foreign> = {
  field: 'foreign',
  version: 2,
  title: 'Not Chinese company',
  precedence:
    'A joint venture stands apart; then the country of the parent’s headquarters, then the registered type, then ' +
    '（中国） in the name; ' +
    'where nothing speaks for a parent abroad, it is Chinese.',
  reads: ['enterpriseType', 'parentCountry'],
  indicators: [jointVenture, parentAbroad, foreignType, chinaInBrackets, none],
  combine: firstThatSpeaks,
};
