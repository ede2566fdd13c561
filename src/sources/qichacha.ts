import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Organization } from '../model/organization.ts';
import { ApiClient, apiSettings, type Failure, shaped, type Verdict, without } from './api.ts';
import { defineSource, type LookupResult, type Statement } from './define.ts';
import { ENTERPRISE_FIELDS, ENTERPRISE_TERMS, enterpriseResult, told } from './enterprise.ts';
import { joinKey } from './join-key.ts';
import { qichachaCompany, qichachaEnterprise } from './qichacha-record.ts';
import { factStatements, namesToMatch } from './records.ts';

/** How the open platform of Qichacha is asked. */
export const qichachaSettings = z.strictObject({
  ...apiSettings,
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

/** Qichacha (企查查), interfaces 2001 and 643 of its open platform (https://openapi.qcc.com). */
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
    const ask = (path: string, parameter: string, value: string) => {
      const url = new URL(`${settings.baseUrl}${path}`);
      url.searchParams.set(parameter, value);
      return api.ask(url.href, { secretQuery: { key }, secretHeaders: qichachaToken(key, secretKey, now()) });
    };
    return { lookup: (organization) => lookup(ask, organization, settings.controller) };
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
  if (Status.startsWith('1') || Status === '214') return { kind: 'over', outcome: 'needs a key', reason };
  return { kind: 'failed', outcome: 'unavailable', reason };
}

type Ask = (path: string, parameter: string, value: string) => ReturnType<ApiClient['ask']>;

/** The documentation gives `Data` as an object in one place and as a list in another. */
const verifyAnswer = z.object({
  Result: z.object({ Data: z.union([qichachaCompany, z.array(qichachaCompany)]).nullish() }).nullish(),
});

async function lookup(ask: Ask, organization: Organization, withController: boolean): Promise<LookupResult> {
  const [name = organization.name] = namesToMatch(organization);
  const found = shaped(
    await ask('/EnterpriseInfo/Verify', 'searchKey', organization.uscc ?? name),
    verifyAnswer,
  );
  if ('outcome' in found) return without(found);
  const companies = [found.data.Result?.Data ?? []].flat();
  const [company] = companies;
  if (company === undefined)
    return { outcome: 'not found', reason: 'no company of its name', statements: [] };
  if (new Set(companies.map(({ Name }) => joinKey(Name))).size > 1) {
    const reason = `several companies fit: ${companies.map(({ Name }) => Name).join(', ')}`;
    return { outcome: 'ambiguous', reason, statements: [] };
  }
  const result = enterpriseResult(organization, qichachaEnterprise(company, found.origin));
  const [first] = result.statements;
  if (!withController || first === undefined) return result;
  const controller = await controllerOf(ask, company.Name, first.match);
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
  const found = shaped(await ask('/ActualControl/SuspectedActualControl', 'keyWord', name), controllerAnswer);
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
