import { crunchbase } from '../../../src/sources/crunchbase.ts';
import type { Source } from '../../../src/sources/define.ts';
import { gleif } from '../../../src/sources/gleif.ts';
import { qichacha } from '../../../src/sources/qichacha.ts';
import { ror } from '../../../src/sources/ror.ts';
import { tianyancha } from '../../../src/sources/tianyancha.ts';
import { wikidata } from '../../../src/sources/wikidata.ts';
import type { Answering } from './body.ts';
import { answerAsCrunchbase, CRUNCHBASE_KEY } from './crunchbase.ts';
import { answerAsGleif } from './gleif.ts';
import { answerAsQichacha, QICHACHA_SECRETS } from './qichacha.ts';
import { answerAsRor } from './ror.ts';
import { answerAsTianyancha, TIANYANCHA_TOKEN } from './tianyancha.ts';
import { answerAsWikidata } from './wikidata.ts';

/** An API: its source, how it is set to ask a double, and how a double answers in its stead. */
export interface Api {
  readonly source: Source;
  readonly settings: (url: string) => object;
  readonly answer: Answering;
  /** What its status 403 means. */
  readonly forbidden: 'blocked' | 'needs a key';
  /** Records on a page. */
  readonly pageSize: number;
  /** Does it go through pages only where the organization's website is known? */
  readonly pagesByWebsite?: true;
  /** Does its call by name give one record at most, so that only former names can be two bodies'? */
  readonly onePerName?: true;
}

/** Every API that is asked, with every interface that a setting turns on. */
export const APIS: readonly Api[] = [
  {
    source: gleif,
    settings: (baseUrl) => ({ baseUrl }),
    answer: answerAsGleif,
    forbidden: 'blocked',
    pageSize: 100,
  },
  {
    source: wikidata,
    settings: (url) => ({ apiUrl: `${url}/w/api.php`, sparqlUrl: `${url}/sparql` }),
    answer: answerAsWikidata,
    forbidden: 'blocked',
    pageSize: 10,
  },
  {
    source: crunchbase,
    settings: (baseUrl) => ({ baseUrl }),
    answer: answerAsCrunchbase,
    forbidden: 'needs a key',
    pageSize: 50,
    pagesByWebsite: true,
  },
  {
    source: qichacha,
    settings: (baseUrl) => ({ baseUrl, search: true, controller: false }),
    answer: answerAsQichacha,
    forbidden: 'blocked',
    pageSize: 5,
  },
  {
    source: tianyancha,
    settings: (baseUrl) => ({ baseUrl, search: true }),
    answer: answerAsTianyancha,
    forbidden: 'blocked',
    pageSize: 20,
    onePerName: true,
  },
  {
    source: ror,
    settings: (baseUrl) => ({ baseUrl }),
    answer: answerAsRor,
    forbidden: 'blocked',
    pageSize: 20,
  },
];

/** The secrets of all of them, by environment variable. */
export const SECRETS = {
  CRUNCHBASE_API_KEY: CRUNCHBASE_KEY,
  ...QICHACHA_SECRETS,
  TIANYANCHA_TOKEN,
};
