import { z } from 'zod';
import { ApiClient, apiSettings, type Failure, shaped, type Verdict } from './api.ts';
import { defineSource } from './define.ts';
import { ENTERPRISE_FIELDS, ENTERPRISE_TERMS, type Enterprise, searchSetting } from './enterprise.ts';
import { type EnterpriseDatabase, lookupEnterprise } from './enterprise-lookup.ts';
import {
  tianyanchaCandidate,
  tianyanchaCompany,
  tianyanchaEnterprise,
  tianyanchaItem,
} from './tianyancha-record.ts';

/** How the open API of Tianyancha is asked. */
export const tianyanchaSettings = z.strictObject({
  ...apiSettings,
  ...searchSetting,
  baseUrl: z.url().default('https://open.api.tianyancha.com/services/open').describe('address of the API'),
  tokenVariable: z.string().default('TIANYANCHA_TOKEN').describe('environment variable that holds the token'),
});
type TianyanchaSettings = z.infer<typeof tianyanchaSettings>;

/** Companies on a page of a search: the most that the API gives. */
const PAGE_SIZE = 20;

/** Tianyancha (天眼查): basic information (https://open.tianyancha.com/open/1116) and search (`search/2.0`). */
export const tianyancha = defineSource<TianyanchaSettings>({
  name: 'tianyancha',
  title: 'Tianyancha (open API)',
  fields: ENTERPRISE_FIELDS,
  publishable: false,
  terms: ENTERPRISE_TERMS,
  settings: tianyanchaSettings,
  async open(context) {
    const { settings, secret } = context;
    const token = secret(settings.tokenVariable);
    if (!token)
      return { unusable: 'needs a key', reason: `the environment has no ${settings.tokenVariable}` };
    const api = new ApiClient({
      source: 'tianyancha',
      context,
      judge,
      callsPerMinute: 100,
      forbidden: 'blocked',
      againParameter: '_',
    });
    const ask: Ask = (path, parameters) => {
      const url = new URL(`${settings.baseUrl}${path}`);
      for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
      return api.ask(url.href, { secretHeaders: { Authorization: token } });
    };
    const database = databaseOf(ask, settings.search);
    return { lookup: (organization) => lookupEnterprise(database, organization) };
  },
});

const envelope = z.object({ error_code: z.number(), reason: z.string().nullish() });
const LATER = new Set([300001, 300004, 300012]);
const SECONDS_LATER = 3;
/** Account, balance or quota: no later call can do better. */
const ACCOUNT = new Set([300002, 300003, 300006, 300007, 300009]);
/** The interface was not bought: others of the same account may have been. */
const INTERFACE = 300005;

/** Business errors come with HTTP status 200. */
function judge(json: unknown): Verdict {
  const parsed = envelope.safeParse(json);
  if (!parsed.success || parsed.data.error_code === 0) return { kind: 'answer' };
  const { error_code: code } = parsed.data;
  const reason = `Tianyancha answered ${code}: ${parsed.data.reason ?? ''}`;
  if (code === 300000) return { kind: 'none', reason };
  if (LATER.has(code)) return { kind: 'later', seconds: SECONDS_LATER, reason };
  if (ACCOUNT.has(code)) return { kind: 'over', outcome: 'needs a key', reason };
  if (code === INTERFACE) return { kind: 'failed', outcome: 'needs a key', reason };
  if (code === 300011) return { kind: 'over', outcome: 'blocked', reason };
  return { kind: 'failed', outcome: 'unavailable', reason };
}

type Ask = (path: string, parameters: Readonly<Record<string, string>>) => ReturnType<ApiClient['ask']>;

const baseInfoAnswer = z.object({ result: tianyanchaCompany.nullish() });
const searchAnswer = z.object({
  result: z.object({ total: z.coerce.number(), items: z.array(tianyanchaItem).nullish() }).nullish(),
});

function databaseOf(ask: Ask, withSearch: boolean): EnterpriseDatabase {
  return {
    async byKey(keyword): Promise<readonly Enterprise[] | Failure> {
      const found = shaped(await ask('/ic/baseinfo/normal', { keyword }), baseInfoAnswer);
      if ('outcome' in found) return found;
      const { result } = found.data;
      return result ? [tianyanchaEnterprise(result, found.origin)] : [];
    },
    ...(withSearch && {
      async search(word, page) {
        const parameters = { word, pageNum: String(page), pageSize: String(PAGE_SIZE) };
        const found = shaped(await ask('/search/2.0', parameters), searchAnswer);
        if ('outcome' in found) return found;
        const { total = 0, items } = found.data.result ?? {};
        return { found: (items ?? []).map(tianyanchaCandidate), isLast: page * PAGE_SIZE >= total };
      },
    }),
  };
}
