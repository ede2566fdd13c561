import type { Command } from 'commander';
import { addCheck } from './check.ts';
import { addDecide } from './decide.ts';
import { addDiff } from './diff.ts';
import { addDoctor } from './doctor.ts';
import { addEvaluate } from './evaluate.ts';
import { addExplain } from './explain.ts';
import { addImport } from './import.ts';
import type { Io } from './io.ts';
import { addParse } from './parse.ts';
import { addQueue } from './queue.ts';
import { addReproduce } from './reproduce.ts';
import { addRun, addStages } from './run.ts';
import { addVerify } from './verify.ts';

/** Every command, in the order in which the help lists them. */
export const COMMANDS: readonly ((program: Command, io: Io) => void)[] = [
  addRun,
  addStages,
  addParse,
  addImport,
  addEvaluate,
  addExplain,
  addQueue,
  addDecide,
  addDiff,
  addCheck,
  addVerify,
  addReproduce,
  addDoctor,
];
