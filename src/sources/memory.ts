import { join } from 'node:path';
import { z } from 'zod';
import { appendToFile, readFileIfThere, writeFileWhole } from '../files/write.ts';

/** An answer of an API as it is kept: what was said, when, and the digest of the bytes. */
const keptAnswer = z.strictObject({ url: z.string(), at: z.string(), digest: z.string(), body: z.string() });
export type KeptAnswer = z.infer<typeof keptAnswer>;

/** What sources remember across runs: answers, so that nothing is asked twice, and how many calls were made. */
export interface SourceMemory {
  /** @param key hash of a request without its secrets. */
  recall(source: string, key: string): Promise<KeptAnswer | null>;
  keep(source: string, key: string, answer: KeptAnswer): Promise<void>;
  /** Calls that a source made on a day, `YYYY-MM-DD` in UTC. */
  calls(source: string, day: string): Promise<number>;
  countCall(source: string, day: string): Promise<void>;
}

/** A memory that lasts as long as the process, for callers that keep none. */
export function shortMemory(): SourceMemory {
  const answers = new Map<string, KeptAnswer>();
  const calls = new Map<string, number>();
  return {
    recall: async (source, key) => answers.get(`${source} ${key}`) ?? null,
    keep: async (source, key, answer) => void answers.set(`${source} ${key}`, answer),
    calls: async (source, day) => calls.get(`${source} ${day}`) ?? 0,
    countCall: async (source, day) => {
      calls.set(`${source} ${day}`, (calls.get(`${source} ${day}`) ?? 0) + 1);
    },
  };
}

/**
 * A memory in a folder:
 *
 *     <source>/answers/<key>.json    one answer
 *     <source>/calls/<day>           one byte for each call of that day
 *
 * What a licence forbids to republish lies there as well: the folder is for the machine that asked, and is kept
 * out of releases and of version control.
 */
export function memoryInFolder(folder: string): SourceMemory {
  const answerPath = (source: string, key: string) => join(folder, source, 'answers', `${key}.json`);
  const callsPath = (source: string, day: string) => join(folder, source, 'calls', day);
  return {
    async recall(source, key) {
      const bytes = await readFileIfThere(answerPath(source, key));
      if (bytes === null) return null;
      const parsed = keptAnswer.safeParse(jsonOf(bytes));
      // An answer of another version, or one that was tampered with, is asked for again.
      return parsed.success ? parsed.data : null;
    },
    keep: (source, key, answer) => writeFileWhole(answerPath(source, key), JSON.stringify(answer)),
    calls: async (source, day) => (await readFileIfThere(callsPath(source, day)))?.byteLength ?? 0,
    countCall: (source, day) => appendToFile(callsPath(source, day), '.'),
  };
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
