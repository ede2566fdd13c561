import type { Command } from 'commander';
import type { Io } from './io.ts';
import { addRun, addStages } from './run.ts';

/** Every command, in the order in which the help lists them. */
export const COMMANDS: readonly ((program: Command, io: Io) => void)[] = [addRun, addStages];
