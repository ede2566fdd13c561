import type { NameKind } from '../model/name-lexicon.ts';
import type { OrganizationType } from '../model/vocabulary.ts';
import { firstThatSpeaks } from './combine.ts';
import { anyOf, MINISTRIES, STATE_TASKS } from './lexicons/name-parts.ts';
import type { Indicator, Rule } from './rule.ts';
import { saidBy } from './signs.ts';

type TypeIndicator = Indicator<OrganizationType>;

const ENTERPRISES: ReadonlySet<NameKind> = new Set([
  'company',
  'partnership',
  'professional firm',
  'publisher',
]);
const SCHOOLS: ReadonlySet<NameKind> = new Set(['university', 'school', 'hospital']);

/** A university's institute bears the university's name in front. */
const OF_A_UNIVERSITY = /大学|学院(?!路)/u;
const OF_A_MINISTRY = new RegExp(`^(?:国家|中国)?${anyOf(MINISTRIES)}`, 'u');
const STATE_TASK = new RegExp(anyOf(STATE_TASKS), 'u');
const OF_AN_ACADEMY = /科学院|工程院/u;
const OWN_LABORATORY = /(?<!重点)实验室$/u;
/** An institute that bears a company's name in front is a part of the company. */
const OF_A_COMPANY = /公司/u;

/** `for-profit companies are industry`: the form says so, whoever owns it. */
const enterprise: TypeIndicator = {
  id: 'enterprise-form',
  title: 'the name ends in the form of an enterprise',
  look: ({ anatomy }) =>
    ENTERPRISES.has(anatomy.kind)
      ? {
          value: 'Industry',
          strength: 0.97,
          because: `its name ends in the form of an enterprise, “${anatomy.form}”`,
          evidence: [],
        }
      : null,
};

/**
 * The brief does not count think-tanks as companies, though some have the form of one. Whoever sells something is a
 * company all the same.
 */
const thinkTank: TypeIndicator = {
  id: 'think-tank',
  title: 'a company whose own name (字号) is that of a think-tank, and no products are on record',
  look: (reading) => {
    const { anatomy } = reading;
    if (!ENTERPRISES.has(anatomy.kind) || !anatomy.brand.endsWith('智库')) return null;
    if (reading.all('products').some(({ about }) => about === 'self')) return null;
    return {
      value: 'Academia',
      strength: 0.6,
      because: `it calls itself a think-tank, “${anatomy.brand}”, and nothing on record says that it sells anything`,
      evidence: [],
    };
  },
};

const higherEducation: TypeIndicator = {
  id: 'higher-education-list',
  title: 'stands in a list of higher-education institutions',
  look: (reading) => {
    const entry = reading.first('higherEducation');
    return entry
      ? {
          value: 'Academia',
          strength: 0.97,
          because: `it is, or belongs to, an institution of higher education: ${saidBy(entry)}`,
          evidence: [entry.id],
        }
      : null;
  },
};

const schoolForm: TypeIndicator = {
  id: 'school-form',
  title: 'the name ends in the form of a university, school or hospital',
  look: ({ anatomy }) =>
    SCHOOLS.has(anatomy.kind)
      ? {
          value: 'Academia',
          strength: 0.93,
          because: `its name ends in “${anatomy.form}”`,
          evidence: [],
        }
      : null,
};

const stateBody: TypeIndicator = {
  id: 'state-body-form',
  title: 'the name ends in the form of a state organ',
  look: ({ anatomy }) =>
    anatomy.kind === 'government'
      ? {
          value: 'Government',
          strength: 0.95,
          because: `its name ends in the form of a state organ, “${anatomy.form}”`,
          evidence: [],
        }
      : null,
};

/**
 * Associations and alliances need a supervising state organ (业务主管单位), and the brief counts them as
 * government; so does a learned society (学会) that is national. A local one is a society of scholars.
 */
const associationForm: TypeIndicator = {
  id: 'association-form',
  title: 'the name ends in the form of an association, alliance, society or foundation',
  look: ({ anatomy }) => {
    if (anatomy.kind !== 'association' && anatomy.kind !== 'foundation') return null;
    if (anatomy.form === '学会' && anatomy.national === '') {
      return { value: 'Academia', strength: 0.65, because: 'it is a learned society (“学会”)', evidence: [] };
    }
    return {
      value: 'Government',
      strength: 0.85,
      because: `its name ends in “${anatomy.form}”, a body that stands under a state organ`,
      evidence: [],
    };
  },
};

const OFFICIAL_HOST = /^(?:[a-z]+:\/\/)?[^/?#]*\.(?<domain>gov|edu)\.cn(?::\d+)?(?:[/?#]|$)/iu;

/** CNNIC registers names under gov.cn for organs of the state alone, and under edu.cn for education alone. */
const officialDomain: TypeIndicator = {
  id: 'official-domain',
  title: 'its website is under gov.cn or edu.cn',
  look: (reading) => {
    const website = reading.all('website').find(({ about }) => about === 'self');
    const domain = website && OFFICIAL_HOST.exec(website.value.trim())?.groups?.domain?.toLowerCase();
    return website && domain
      ? {
          value: domain === 'gov' ? 'Government' : 'Academia',
          strength: 0.85,
          because: `its website is under ${domain}.cn: ${saidBy(website)}`,
          evidence: [website.id],
        }
      : null;
  },
};

/** `for-profit companies are industry`: bodies of the state and institutes can be in business as well. */
const inBusiness: TypeIndicator = {
  id: 'in-business',
  title: 'products and an industry are on record, and its form is not that of an association or a school',
  look: (reading) => {
    const [tags] = reading.all('industryTags');
    const [products] = reading.all('products');
    if (tags?.about !== 'self' || products?.about !== 'self') return null;
    return {
      value: 'Industry',
      strength: 0.7,
      because: `it is in business: ${saidBy(products)} among its products, in “${tags.value}”`,
      evidence: [products.id, tags.id],
    };
  },
};

const companyInstitute: TypeIndicator = {
  id: 'company-institute',
  title: 'an institute that bears a company’s or a state-owned group’s name',
  look: (reading) => {
    if (reading.anatomy.kind !== 'institute') return null;
    const group = reading.first('stateGroup');
    if (group === undefined && !OF_A_COMPANY.test(reading.name)) return null;
    return {
      value: 'Industry',
      strength: 0.85,
      because: `it is an institute of a company${group ? `: ${saidBy(group)}` : ' by its name'}`,
      evidence: group ? [group.id] : [],
    };
  },
};

const universityInstitute: TypeIndicator = {
  id: 'university-institute',
  title: 'an institute that bears a university’s name',
  look: ({ anatomy, name }) =>
    anatomy.kind === 'institute' && OF_A_UNIVERSITY.test(name)
      ? {
          value: 'Academia',
          strength: 0.92,
          because: 'it is an institute of a university by its name',
          evidence: [],
        }
      : null,
};

/**
 * State-affiliated think-tanks and bodies founded jointly are government. 中国 and 国家 in front are granted to
 * bodies of the state (the academies of sciences apart); a laboratory that is no university’s, academy’s or
 * company’s is a body that a province founded with universities and companies.
 */
const stateInstitute: TypeIndicator = {
  id: 'state-institute',
  title:
    'an institute or centre of a ministry or the nation, or with a task that the state sets, by its name',
  look: ({ anatomy, name }) => {
    const sign =
      OF_A_MINISTRY.exec(name)?.[0] ??
      STATE_TASK.exec(name)?.[0] ??
      (OF_AN_ACADEMY.test(name) ? undefined : anatomy.national || OWN_LABORATORY.exec(name)?.[0]);
    return anatomy.kind === 'institute' && sign
      ? {
          value: 'Government',
          strength: 0.75,
          because: `it is an institute (“${anatomy.form}”) of the state: its name says “${sign}”`,
          evidence: [],
        }
      : null;
  },
};

const institute: TypeIndicator = {
  id: 'institute-form',
  title: 'the name ends in the form of an institute, laboratory or centre',
  look: ({ anatomy }) =>
    anatomy.kind === 'institute'
      ? {
          value: 'Academia',
          strength: 0.65,
          because: `its name ends in the form of a research body, “${anatomy.form}”`,
          evidence: [],
        }
      : null,
};

const registeredType: TypeIndicator = {
  id: 'registered-type',
  title: 'the registered type of enterprise',
  look: (reading) => {
    const type = reading.all('enterpriseType').find(({ about }) => about === 'self');
    return type
      ? {
          value: /事业单位|机关|社会团体/u.test(type.value) ? 'Government' : 'Industry',
          strength: 0.9,
          because: `it is registered as “${type.value}” (${type.source})`,
          evidence: [type.id],
        }
      : null;
  },
};

const unknown: TypeIndicator = {
  id: 'no-known-form',
  fallback: true,
  title: 'nothing tells what it is',
  look: ({ name }) => ({
    value: 'Other/unknown',
    strength: 0.3,
    because: `neither the name “${name}” nor a register tells what kind of body it is`,
    evidence: [],
  }),
};

/** Appendix 1, Type. */
export const typeRule: Rule<OrganizationType> = {
  field: 'type',
  version: 3,
  title: 'Organization type',
  precedence:
    'A company that calls itself a think-tank and sells nothing is one; else the form of the name settles it first (an enterprise is ' +
    'industry, whoever owns it), then the list of universities, the form of a school or an association, a registered ' +
    'type, a website under gov.cn or edu.cn, and a university’s name in front; then whoever has products and an ' +
    'industry on record is in business; then the form of a state organ or of an institute: of a company, of the ' +
    'state, of none.',
  reads: ['higherEducation', 'enterpriseType', 'website', 'stateGroup', 'products', 'industryTags'],
  indicators: [
    thinkTank,
    enterprise,
    higherEducation,
    schoolForm,
    associationForm,
    registeredType,
    officialDomain,
    universityInstitute,
    inBusiness,
    stateBody,
    companyInstitute,
    stateInstitute,
    institute,
    unknown,
  ],
  combine: firstThatSpeaks,
};
