import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { z } from 'zod';
import { isMissingFile, UserError } from '../errors.ts';

const holder = z.object({
  pid: z.int().positive(),
  host: z.string(),
  /** Tells a process from a later one with the same number; null where the system does not say. */
  processStart: z.string().nullable(),
  since: z.string(),
  command: z.string(),
});
type Holder = z.infer<typeof holder>;

/**
 * Takes the lock of a data folder, so that two runs never write to it at once.
 *
 * The lock is a file that names the process holding it. A holder that was killed cannot remove its lock,
 * so a lock whose process is gone is taken over: nothing has to be cleaned up by hand.
 *
 * @param path the lock file.
 * @param who what this process is doing, for the message that a second run shows.
 * @returns a function that releases the lock.
 * @throws UserError where a living process, or one on another machine, holds it.
 */
export async function takeLock(
  path: string,
  who: { command: string; now: Date },
): Promise<() => Promise<void>> {
  const me: Holder = {
    pid: process.pid,
    host: hostname(),
    processStart: await processStart(process.pid),
    since: who.now.toISOString(),
    command: who.command,
  };
  await mkdir(dirname(path), { recursive: true });
  for (let attempt = 0; attempt < 10; attempt++) {
    if (await create(path, me)) return () => rm(path, { force: true });
    const current = await readHolder(path);
    if (current === 'released') continue;
    if (await isAlive(current)) throw new UserError(heldMessage(path, current));
    await removeIfStill(path, current);
  }
  throw new UserError(
    `The lock ${path} keeps changing hands. Look for other runs on this data folder, then try again.`,
  );
}

/** Creates the file with its content in one step (a hard link), so that no reader sees it half written. */
async function create(path: string, me: Holder): Promise<boolean> {
  const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  await writeFile(temporary, JSON.stringify(me));
  try {
    await link(temporary, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}

async function readHolder(path: string): Promise<Holder | 'released'> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (isMissingFile(error)) return 'released';
    throw error;
  }
  const parsed = holder.safeParse(safeJson(text));
  if (parsed.success) return parsed.data;
  throw new UserError(
    `${path} is not a lock of this program. If no run is active on this data folder, remove it.`,
  );
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: the caller's schema check turns this into its message.
    return undefined;
  }
}

async function isAlive(current: Holder): Promise<boolean> {
  // Another machine's processes cannot be asked after; only a person can know.
  if (current.host !== hostname()) return true;
  try {
    process.kill(current.pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return current.processStart === null || current.processStart === (await processStart(current.pid));
}

/** Two runs may find the same dead lock: what was moved away is put back if it is no longer that one. */
async function removeIfStill(path: string, dead: Holder): Promise<void> {
  const aside = `${path}.${randomBytes(4).toString('hex')}.dead`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (isMissingFile(error)) return;
    throw error;
  }
  const moved = await readHolder(aside);
  if (JSON.stringify(moved) !== JSON.stringify(dead)) await rename(aside, path);
  else await rm(aside, { force: true });
}

/** Start time of a process in clock ticks since boot (field 22 of /proc/<pid>/stat); null where there is none. */
async function processStart(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The second field, the command in parentheses, may hold spaces: count after its closing one.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch (error) {
    if (isMissingFile(error)) return null;
    throw error;
  }
}

function heldMessage(path: string, current: Holder): string {
  const elsewhere = current.host !== hostname();
  return (
    `Another run holds this data folder: "${current.command}", process ${current.pid} on ${current.host}, since ${current.since}. ` +
    (elsewhere
      ? `If it is no longer running there, remove ${path} and try again.`
      : 'Wait until it has ended, or give another folder with --data.')
  );
}
