import type { Command } from 'commander';
import { STAGES } from '../model/run.ts';
import type { Io } from './io.ts';

type AddCommand = (program: Command, io: Io) => void;

/** A module of commands, and the names that it answers to. */
interface CommandModule {
  readonly names: readonly string[];
  readonly load: () => Promise<AddCommand>;
}

/** Every command, in the order in which the help lists them. Loading one loads all that it needs, so only the named one is. */
const MODULES: readonly CommandModule[] = [
  { names: ['run'], load: async () => (await import('./run.ts')).addRun },
  { names: STAGES, load: async () => (await import('./run.ts')).addStages },
  { names: ['parse'], load: async () => (await import('./parse.ts')).addParse },
  { names: ['import'], load: async () => (await import('./import.ts')).addImport },
  { names: ['evaluate'], load: async () => (await import('./evaluate.ts')).addEvaluate },
  { names: ['explain'], load: async () => (await import('./explain.ts')).addExplain },
  { names: ['queue'], load: async () => (await import('./queue.ts')).addQueue },
  { names: ['decide'], load: async () => (await import('./decide.ts')).addDecide },
  { names: ['diff'], load: async () => (await import('./diff.ts')).addDiff },
  { names: ['check'], load: async () => (await import('./check.ts')).addCheck },
  { names: ['verify'], load: async () => (await import('./verify.ts')).addVerify },
  { names: ['reproduce'], load: async () => (await import('./reproduce.ts')).addReproduce },
  { names: ['doctor'], load: async () => (await import('./doctor.ts')).addDoctor },
];

/**
 * Loads the command that is named, or all of them where none is: for help, and to say what there is.
 *
 * @param name the first word of the command line.
 */
export async function loadCommands(name: string | undefined): Promise<AddCommand[]> {
  const named = MODULES.filter(({ names }) => name !== undefined && names.includes(name));
  return Promise.all((named.length > 0 ? named : MODULES).map(({ load }) => load()));
}
