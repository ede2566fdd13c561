import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ApiClient, apiSettings, type Failure, shaped, type Verdict } from './api.ts';
import { defineSource, type LookupResult, type Statement } from './define.ts';
import { ENTERPRISE_FIELDS, ENTERPRISE_TERMS, searchSetting, told } from './enterprise.ts';
import { type EnterpriseDatabase, lookupEnterprise } from './enterprise-lookup.ts';
import { qichachaCandidate, qichachaCompany, qichachaEnterprise, qichachaItem } from './qichacha-record.ts';
import { factStatements } from './records.ts';

/** How the open platform of Qichacha is asked. */
export const qichachaSettings = z.strictObject({
  ...apiSettings,
  ...searchSetting,
  baseUrl: z.url().default('https://api.qichacha.com').describe('address of the API'),
  keyVariable: z.string().default('QICHACHA_KEY').describe('environment variable that holds the AppKey'),
  secretVariable: z
    .string()
    .default('QICHACHA_SECRET')
    .describe('environment variable that holds the SecretKey'),
  controller: z
    .boolean()
    .default(true)
    .describe('ask for the actual controller too (interface 643), one more call'),
});
type QichachaSettings = z.infer<typeof qichachaSettings>;

/**
 * Qichacha (企查查): verification (interface 2001 of https://openapi.qcc.com), search (886) and actual controller
 * (643).
 */
export const qichacha = defineSource<QichachaSettings>({
  name: 'qichacha',
  title: 'Qichacha (open platform)',
  fields: ENTERPRISE_FIELDS,
  publishable: false,
  terms: ENTERPRISE_TERMS,
  settings: qichachaSettings,
  async open(context) {
    const { settings, secret, now } = context;
    const key = secret(settings.keyVariable);
    const secretKey = secret(settings.secretVariable);
    if (!key || !secretKey) {
      const reason = `the environment has no ${settings.keyVariable} or no ${settings.secretVariable}`;
      return { unusable: 'needs a key', reason };
    }
    const api = new ApiClient({
      source: 'qichacha',
      context,
      judge,
      callsPerMinute: 100,
      forbidden: 'blocked',
      againParameter: '_',
    });
    const ask: Ask = (path, parameters) => {
      const url = new URL(`${settings.baseUrl}${path}`);
      for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
      return api.ask(url.href, { secretQuery: { key }, secretHeaders: qichachaToken(key, secretKey, now()) });
    };
    const database = databaseOf(ask, settings.search);
    return {
      async lookup(organization) {
        const result = await lookupEnterprise(database, organization);
        return settings.controller ? withController(ask, result) : result;
      },
    };
  },
});

/**
 * The two headers that sign a call: `Token` is the MD5, in capital hexadecimal digits, of key, time and secret
 * key written after one another; `Timespan` is the same time in Unix seconds.
 */
export function qichachaToken(key: string, secretKey: string, at: Date): { Token: string; Timespan: string } {
  const seconds = String(Math.floor(at.getTime() / 1000));
  const token = createHash('md5').update(`${key}${seconds}${secretKey}`).digest('hex').toUpperCase();
  return { Token: token, Timespan: seconds };
}

const envelope = z.object({ Status: z.coerce.string(), Message: z.string().nullish() });

/** Codes of https://openapi.qcc.com/services/after/status. Business errors come with HTTP status 200. */
const LATER = new Set(['122', '124', '199', '203', '205']);
const NOTHING = new Set(['201', '208', '213', '215']);
/** The interface was not bought, or may not be used: others of the same account may. */
const INTERFACE = new Set(['111', '214']);
const TOO_MUCH = new Set(['106', '108', '109', '116', '117', '118', '119', '120', '123']);
const SECONDS_LATER = 3;

function judge(json: unknown): Verdict {
  const parsed = envelope.safeParse(json);
  if (!parsed.success) return { kind: 'answer' };
  const { Status, Message } = parsed.data;
  const reason = `Qichacha answered ${Status}: ${Message ?? ''}`;
  if (Status === '200') return { kind: 'answer' };
  if (NOTHING.has(Status)) return { kind: 'none', reason };
  if (LATER.has(Status)) return { kind: 'later', seconds: SECONDS_LATER, reason };
  if (TOO_MUCH.has(Status)) return { kind: 'over', outcome: 'rate limited', reason };
  if (Status === '110') return { kind: 'failed', outcome: 'rate limited', reason };
  // 121: the contract does not let data leave mainland China.
  if (Status === '121') return { kind: 'over', outcome: 'blocked', reason };
  if (INTERFACE.has(Status)) return { kind: 'failed', outcome: 'needs a key', reason };
  if (Status.startsWith('1')) return { kind: 'over', outcome: 'needs a key', reason };
  return { kind: 'failed', outcome: 'unavailable', reason };
}

type Ask = (path: string, parameters: Readonly<Record<string, string>>) => ReturnType<ApiClient['ask']>;

/** The documentation gives `Data` as an object in one place and as a list in another. */
const verifyAnswer = z.object({
  Result: z.object({ Data: z.union([qichachaCompany, z.array(qichachaCompany)]).nullish() }).nullish(),
});
const searchAnswer = z.object({
  Result: z.array(qichachaItem).nullish(),
  Paging: z
    .object({ PageSize: z.coerce.number(), PageIndex: z.coerce.number(), TotalRecords: z.coerce.number() })
    .nullish(),
});

function databaseOf(ask: Ask, withSearch: boolean): EnterpriseDatabase {
  return {
    async byKey(searchKey) {
      const found = shaped(await ask('/EnterpriseInfo/Verify', { searchKey }), verifyAnswer);
      if ('outcome' in found) return found;
      return [found.data.Result?.Data ?? []].flat().map((one) => qichachaEnterprise(one, found.origin));
    },
    ...(withSearch && {
      async search(searchKey, page) {
        const parameters = { searchKey, pageIndex: String(page) };
        const found = shaped(await ask('/FuzzySearch/GetList', parameters), searchAnswer);
        if ('outcome' in found) return found;
        const { Result, Paging } = found.data;
        const isLast = !Paging || page * Paging.PageSize >= Paging.TotalRecords;
        return { found: (Result ?? []).map(qichachaCandidate), isLast };
      },
    }),
  };
}

/** Adds the actual controller to what a company says; without it, the rest stands, and the reason says why. */
async function withController(ask: Ask, result: LookupResult): Promise<LookupResult> {
  const name = result.statements.find(({ field }) => field === 'legalName');
  if (name === undefined) return result;
  const controller = await controllerOf(ask, name.value, name.match);
  return 'reason' in controller
    ? { ...result, reason: `${result.reason}; its controller was not had: ${controller.reason}` }
    : { ...result, statements: [...result.statements, ...controller.statements] };
}

const controllerAnswer = z.object({
  Result: z
    .object({
      ControllerData: z.object({ Name: z.string().nullish() }).nullish(),
      ActualControl: z.union([z.string(), z.object({ Name: z.string().nullish() })]).nullish(),
    })
    .nullish(),
});

/** The actual controller, where it is a body: natural persons are not read. */
async function controllerOf(
  ask: Ask,
  name: string,
  match: Statement['match'],
): Promise<{ readonly statements: Statement[] } | Failure> {
  const found = shaped(
    await ask('/ActualControl/SuspectedActualControl', { keyWord: name }),
    controllerAnswer,
  );
  if ('outcome' in found) return found.outcome === 'not found' ? { statements: [] } : found;
  const { ControllerData, ActualControl } = found.data.Result ?? {};
  const written =
    ControllerData?.Name ?? (typeof ActualControl === 'string' ? ActualControl : ActualControl?.Name);
  const value = told(written);
  // Names of persons have up to four characters; those of bodies say what they are.
  if (value.length <= 4 && !/[局厅部委府会]$/u.test(value)) return { statements: [] };
  const facts = [{ field: 'controller', value, path: '$.Result.ControllerData.Name' } as const];
  return { statements: factStatements(facts, found.origin, match) };
}
