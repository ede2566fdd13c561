import { setTimeout as delay } from 'node:timers/promises';
import PQueue from 'p-queue';
import { UserError } from '../errors.ts';
import { sha256, stableJson } from '../files/hash.ts';
import type { Log } from '../log.ts';
import {
  type Evidence,
  evidence as evidenceSchema,
  type Lookup,
  type LookupOutcome,
} from '../model/evidence.ts';
import type { Organization } from '../model/organization.ts';
import type { SnapshotId } from '../model/snapshot.ts';
import type { Web } from '../web/types.ts';
import type { LookupResult, OpenSource, Source, SourceContext, Statement } from './define.ts';
import { SOURCES, type SourcesSettings } from './index.ts';
import { type SourceMemory, shortMemory } from './memory.ts';

/** What enriching is given. It has no other access to files, network, clock or environment. */
export interface EnrichInput {
  readonly organizations: readonly Organization[];
  /** Names of the sources to ask; left out, all that the settings enable. */
  readonly sources?: readonly string[];
  readonly settings: SourcesSettings;
  readonly web: Web;
  readonly files: SourceContext<unknown>['files'];
  readonly secret: SourceContext<unknown>['secret'];
  readonly now: () => Date;
  readonly snapshot: SnapshotId;
  readonly log: Log;
  /** What sources remember across runs; left out, nothing is. */
  readonly memory?: SourceMemory;
  /** Waits so many milliseconds; left out, by the clock of this machine. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Called after each look-up, with how many of a source's are done. */
  readonly onProgress?: (progress: { source: string; done: number; total: number }) => void;
}

/** How a source was used in a run, and on what terms. */
export interface SourceUsage {
  readonly title: string;
  readonly publishable: boolean;
  readonly terms: string;
  /** How many look-ups ended in each way; a source that could not be used has them all in one. */
  readonly outcomes: Partial<Record<LookupOutcome, number>>;
  /** Why it could not be used; null where it could. */
  readonly unusable: string | null;
}

/** What enriching gives: in the order of organizations, and of sources within each. */
export interface Enrichment {
  readonly evidence: Evidence[];
  readonly lookups: Lookup[];
  readonly usage: Record<string, SourceUsage>;
}

/** Look-ups of one source that run at once: the fetcher sees to it that no host is pressed. */
const CONCURRENCY = 32;

/**
 * Asks every chosen source about every organization. Sources come one after the other, so that each knows what
 * those before it found (the website is read at the address that a registry gave). A source that cannot be
 * used, or that fails, never stops the others: its look-ups say why.
 */
export async function enrich(input: EnrichInput): Promise<Enrichment> {
  const found = input.organizations.map(() => ({ evidence: [] as Evidence[], lookups: [] as Lookup[] }));
  const usage: Record<string, SourceUsage> = {};
  const { memory = shortMemory(), wait = delay } = input;
  for (const source of chosenSources(input)) {
    const ready = await openSource(source, { ...input, memory, wait });
    const results = await lookUpAll(source, ready, input, (index) => found[index]?.evidence ?? []);
    const outcomes: Partial<Record<LookupOutcome, number>> = {};
    for (const [index, { outcome, reason, statements }] of results.entries()) {
      const place = found[index];
      const organization = input.organizations[index]?.id;
      if (place === undefined || organization === undefined) continue;
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      place.lookups.push({ organization, source: source.name, outcome, reason });
      place.evidence.push(...statements.map((statement) => toEvidence(statement, organization, source)));
    }
    const { title, publishable, terms } = source;
    usage[source.name] = {
      title,
      publishable,
      terms,
      outcomes,
      unusable: 'lookup' in ready ? null : ready.reason,
    };
  }
  return {
    evidence: found.flatMap(({ evidence }) => withoutRepeats(evidence)),
    lookups: found.flatMap(({ lookups }) => lookups),
    usage,
  };
}

function chosenSources({ sources, settings }: EnrichInput): readonly Source[] {
  return SOURCES.filter(
    ({ name }) => sources?.includes(name) ?? settings[name as keyof SourcesSettings].enabled,
  );
}

type Ready = OpenSource | { readonly unusable: LookupOutcome; readonly reason: string };

async function openSource(
  source: Source,
  input: EnrichInput & Pick<SourceContext<unknown>, 'memory' | 'wait'>,
): Promise<Ready> {
  const { snapshot, web, files, secret, now, log, memory, wait } = input;
  const settings = input.settings[source.name as keyof SourcesSettings];
  try {
    const ready = await source.open({ settings, snapshot, web, files, secret, now, log, memory, wait });
    if (!('lookup' in ready)) log.info({ source: source.name }, `Source not used: ${ready.reason}.`);
    return ready;
  } catch (error) {
    // A file that cannot be read: told loudly, and the other sources go on.
    if (!(error instanceof UserError)) throw error;
    log.error({ source: source.name }, `Source not used: ${error.message}`);
    return { unusable: 'unavailable', reason: error.message };
  }
}

async function lookUpAll(
  source: Source,
  ready: Ready,
  { organizations, onProgress }: EnrichInput,
  known: (index: number) => readonly Evidence[],
): Promise<LookupResult[]> {
  if (!('lookup' in ready)) {
    return organizations.map(() => ({ outcome: ready.unusable, reason: ready.reason, statements: [] }));
  }
  const queue = new PQueue({ concurrency: CONCURRENCY });
  let done = 0;
  return queue.addAll(
    organizations.map((organization, index) => async () => {
      const result = await ready.lookup(organization, known(index));
      done++;
      onProgress?.({ source: source.name, done, total: organizations.length });
      return result;
    }),
  );
}

/**
 * A statement as evidence. Its id is a hash of what is said of whom, where and by which source; when it was
 * read and which bytes the page had besides are left out, so that it is the same in every run.
 */
function toEvidence(statement: Statement, organization: string, source: Source): Evidence {
  const { field, value, about, url, path, quote } = statement;
  const identity = { organization, source: source.name, field, value, about, url, path, quote };
  return evidenceSchema.parse({
    id: `ev-${sha256(stableJson(identity)).slice(0, 16)}`,
    organization,
    source: source.name,
    publishable: source.publishable || (source.publishableFields?.includes(field) ?? false),
    ...statement,
  });
}

function withoutRepeats(evidence: readonly Evidence[]): Evidence[] {
  return [...new Map(evidence.map((one) => [one.id, one])).values()];
}
