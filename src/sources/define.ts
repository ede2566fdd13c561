import type { z } from 'zod';
import type { Log } from '../log.ts';
import type { Evidence, EvidenceField, LookupOutcome } from '../model/evidence.ts';
import type { Organization } from '../model/organization.ts';
import type { SnapshotId } from '../model/snapshot.ts';
import type { Web } from '../web/types.ts';
import type { SourceMemory } from './memory.ts';

/** A file of a registry: downloaded by a person or a run, read whole. */
export interface RegistryFile {
  /** Path below the registry folder that it was found in, with forward slashes. */
  readonly path: string;
  /** Where a reader can find it: `file:` and the path, or the URL it was fetched from. */
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly digest: string;
  /** The date in its name, or of its fetching: ISO 8601. */
  readonly at: string;
}

/** What a source is given to work with. It has no other access to files, network, clock or environment. */
export interface SourceContext<Settings> {
  readonly settings: Settings;
  readonly snapshot: SnapshotId;
  readonly web: Web;
  /** Registry files whose path below a configured folder matches a pattern such as `listed/szse_*.xlsx`. */
  readonly files: (pattern: string) => Promise<readonly RegistryFile[]>;
  /** A secret from the environment, by variable name. */
  readonly secret: (variable: string) => string | undefined;
  readonly now: () => Date;
  /** Waits so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** What was asked and answered before, and how much was asked today. */
  readonly memory: SourceMemory;
  readonly log: Log;
}

/** A statement as a source makes it; the pipeline adds organization, source and id. */
export type Statement = Omit<Evidence, 'id' | 'organization' | 'source' | 'publishable'>;

/** What came of one look-up. */
export interface LookupResult {
  readonly outcome: LookupOutcome;
  /** One sentence: what was matched by what, or why nothing was. */
  readonly reason: string;
  readonly statements: readonly Statement[];
}

/** A source that is ready to be asked. */
export interface OpenSource {
  /**
   * Look one organization up.
   * @param known evidence that sources before this one gave for it, for example its website.
   */
  lookup(organization: Organization, known: readonly Evidence[]): Promise<LookupResult>;
}

/**
 * A source of evidence. One file per source; `sources/index.ts` lists them in the order in which they
 * are asked (registries first, so that the website is known when its turn comes).
 */
export interface Source<Settings = unknown> {
  /** Key in the configuration, and `Evidence.source`. */
  readonly name: string;
  /** What a reader knows it as. */
  readonly title: string;
  /** Fields that it can speak on. */
  readonly fields: readonly EvidenceField[];
  /** May its content be republished? Where not, it is used for annotation and left out of releases. */
  readonly publishable: boolean;
  /** Fields that may be republished although the rest may not: identifiers and links. */
  readonly publishableFields?: readonly EvidenceField[];
  /** Licence or terms, in a sentence. */
  readonly terms: string;
  /** Its settings in the configuration; strict, with a default for each. */
  readonly settings: z.ZodType<Settings>;
  /**
   * Get ready: read bulk files once, check keys. Returns the reason, as an outcome, where it cannot be
   * used; a source that cannot be used never stops the others.
   */
  open(
    context: SourceContext<Settings>,
  ): Promise<OpenSource | { readonly unusable: LookupOutcome; readonly reason: string }>;
}

/** Gives a source its types: `export const gleif = defineSource({ … })`. */
export function defineSource<Settings>(source: Source<Settings>): Source<Settings> {
  return source;
}
