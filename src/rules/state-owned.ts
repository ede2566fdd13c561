import type { EvidenceField } from '../model/evidence.ts';
import type { STATE_OWNED } from '../model/vocabulary.ts';
import { firstThatSpeaks } from './combine.ts';
import { anyOf, INSTITUTE_FORMS, STATE_INDUSTRIES, ZONE_TASKS, ZONES } from './lexicons/name-parts.ts';
import type { Indicator, Rule } from './rule.ts';
import { askedSources, quoted, saidBy } from './signs.ts';

type StateOwned = (typeof STATE_OWNED)[number];
type StateIndicator = Indicator<StateOwned>;

/** Registered types that say so (GB/T codes 1110, 1140, 3100 …; reference: 企业类型 as registries write it). */
const STATE_TYPE = /国有独资|国有控股|全民所有制|国有事业单位/u;
const STATE_SHARE_TYPE = /国有参股/u;
/** Who the state is, among controllers and shareholders. */
const THE_STATE =
  /国有资产监督管理|国资委|人民政府|财政[部厅局]|国有资产管理|国务院|国有资本|国有独资|国有资产经营|中央汇金|中国科学院/u;
/** 有限公司 in its forms, behind the words that tell. */
const COMPANY_FORM = '(?:集团|总|股份|\\(集团\\))?(?:有限责任|有限)?公司';
const SHARE = /(\d+(?:\.\d+)?)\s*[%％]/u;

/** SASAC oversight: it is one of the groups, or a member of one. */
const stateGroup: StateIndicator = {
  id: 'state-group',
  title: 'is, or belongs to, a state-owned group in a list of them',
  look: (reading) => {
    const group = reading.first('stateGroup');
    return group
      ? {
          value: 'Yes',
          strength: group.about === 'self' ? 0.97 : 0.85,
          because: `it ${group.about === 'self' ? 'is' : 'belongs to'} a state-owned group: ${saidBy(group)}`,
          evidence: [group.id],
        }
      : null;
  },
};

const stateType: StateIndicator = {
  id: 'state-enterprise-type',
  title: 'its registered type is that of a state-owned enterprise',
  look: (reading) => {
    const type = reading.all('enterpriseType').find(({ value }) => STATE_TYPE.test(value));
    return type
      ? { value: 'Yes', strength: 0.97, because: `it is registered as “${type.value}”`, evidence: [type.id] }
      : null;
  },
};

const stateController: StateIndicator = {
  id: 'state-controller',
  title: 'its actual controller is the state',
  look: (reading) => {
    const controller = reading.all('controller').find(({ value }) => THE_STATE.test(value));
    return controller
      ? {
          value: 'Yes',
          strength: 0.95,
          because: `its actual controller is the state: ${saidBy(controller)}`,
          evidence: [controller.id],
        }
      : null;
  },
};

/** State-affiliated stockholders (Appendix 1); at half or less, and no state controller, partially. */
const stateShareholder: StateIndicator = {
  id: 'state-shareholder',
  title: 'the state is among its shareholders',
  look: (reading) => {
    const holder = reading.all('shareholder').find(({ value }) => THE_STATE.test(value));
    if (holder === undefined) return null;
    const share = SHARE.exec(holder.value)?.[1];
    const part = share !== undefined && Number(share) <= 50;
    return {
      value: part ? 'Partially' : 'Yes',
      strength: 0.8,
      because: `the state is among its shareholders: ${saidBy(holder)}`,
      evidence: [holder.id],
    };
  },
};

const stateShareType: StateIndicator = {
  id: 'state-share-type',
  title: 'its registered type says that the state holds a share',
  look: (reading) => {
    const type = reading.all('enterpriseType').find(({ value }) => STATE_SHARE_TYPE.test(value));
    return type
      ? {
          value: 'Partially',
          strength: 0.85,
          because: `it is registered as “${type.value}”`,
          evidence: [type.id],
        }
      : null;
  },
};

/** 中国, 中华 and 国家 in front of a company's name are granted by the state, as a rule to its own. */
const nationalName: StateIndicator = {
  id: 'national-name',
  title: 'its name begins with 中国, 中华 or 国家',
  look: ({ anatomy }) =>
    anatomy.national !== '' && anatomy.kind === 'company'
      ? {
          value: 'Yes',
          strength: 0.75,
          because: `its name begins with “${anatomy.national}”, which is granted to few but the state’s own`,
          evidence: [],
        }
      : null,
};

const statePublisher: StateIndicator = {
  id: 'publisher',
  title: 'a publishing house',
  look: ({ anatomy }) =>
    anatomy.kind === 'publisher'
      ? {
          value: 'Yes',
          strength: 0.85,
          because: `publishing houses (“${anatomy.form}”) are the state’s in China`,
          evidence: [],
        }
      : null,
};

const STATE_INDUSTRY = new RegExp(`^${anyOf(STATE_INDUSTRIES)}`, 'u');

const stateIndustry: StateIndicator = {
  id: 'state-industry',
  title: 'its name begins with an industry that the state keeps to itself',
  look: ({ anatomy }) => {
    const industry = STATE_INDUSTRY.exec(anatomy.brand)?.[0];
    return anatomy.kind === 'company' && anatomy.division === null && industry !== undefined
      ? {
          value: 'Yes',
          strength: 0.75,
          because: `its name begins with “${industry}”, an industry that the state keeps to itself`,
          evidence: [],
        }
      : null;
  },
};

/**
 * State research institutes were made companies from 1999 on (转制院所) and kept their names; newer ones are
 * founded by local governments with partners.
 */
const INSTITUTE_COMPANY = new RegExp(`(?<institute>${anyOf(INSTITUTE_FORMS)})${COMPANY_FORM}$`, 'u');

const instituteCompany: StateIndicator = {
  id: 'institute-company',
  title: 'a company with the name of a research or design institute',
  look: ({ name }) => {
    const institute = INSTITUTE_COMPANY.exec(name)?.groups?.institute;
    return institute
      ? {
          value: 'Yes',
          strength: 0.65,
          because: `it is a company with the name of an institute (“${institute}”): most were state institutes, or are founded with public money`,
          evidence: [],
        }
      : null;
  },
};

/** Development zones run their land and services through companies of their own. */
const ZONE_COMPANY = new RegExp(`${anyOf(ZONES)}.*${anyOf(ZONE_TASKS)}${COMPANY_FORM}$`, 'u');

const zoneCompany: StateIndicator = {
  id: 'zone-company',
  title: 'a company that develops the zone that it is named after',
  look: ({ name }) =>
    ZONE_COMPANY.test(name)
      ? {
          value: 'Yes',
          strength: 0.7,
          because: `its name is that of a development zone’s own company: “${name}”`,
          evidence: [],
        }
      : null,
};

/** "A member of 中国…集团": no list of groups is needed to read this. */
const OF_A_NATIONAL_GROUP = /中国[^，。、；,;]{2,16}集团(?:有限公司|公司)?(?:控股|旗下|所属|下属|直属)/u;

const saysState: StateIndicator = {
  id: 'description-says-state',
  title: 'its description says that it is state-owned',
  look: (reading) => {
    const claim = reading.claims().find(({ key }) => key === 'ofTheState');
    const member = reading
      .all('description')
      .find(({ about, value }) => about === 'self' && OF_A_NATIONAL_GROUP.test(value));
    const evidence = claim?.item.evidence ?? member;
    const words = claim?.words ?? (member && OF_A_NATIONAL_GROUP.exec(member.value)?.[0]);
    return evidence && words
      ? {
          value: 'Yes',
          strength: 0.75,
          because: `its description (${evidence.source}) says ${quoted([words])}`,
          evidence: [evidence.id],
        }
      : null;
  },
};

/** Fields by which a source could have told of the state. */
const TOLD_BY: readonly EvidenceField[] = ['stateGroup', 'enterpriseType', 'controller', 'shareholder'];

const none: StateIndicator = {
  id: 'no-sign-of-the-state',
  fallback: true,
  title: 'no source connects it with the state',
  look: (reading) => ({
    value: 'No',
    strength: reading.wasAskedOn(TOLD_BY) ? 0.85 : 0.6,
    because: `no source connects it with the state${askedSources(reading, TOLD_BY)}`,
    evidence: [],
  }),
};

/** Appendix 1, State-owned enterprise: SASAC oversight, or state-affiliated stockholders. */
export const stateOwnedRule: Rule<StateOwned> = {
  field: 'stateOwned',
  version: 1,
  title: 'State-owned enterprise',
  precedence:
    'Registered type and actual controller first, then membership of a state-owned group, then shareholders, ' +
    'then what it says of itself, then what its name says; where nothing speaks for the state, it is not state-owned.',
  reads: ['stateGroup', 'enterpriseType', 'controller', 'shareholder', 'description'],
  indicators: [
    stateType,
    stateController,
    stateGroup,
    stateShareholder,
    stateShareType,
    saysState,
    nationalName,
    stateIndustry,
    statePublisher,
    zoneCompany,
    instituteCompany,
    none,
  ],
  combine: firstThatSpeaks,
};
