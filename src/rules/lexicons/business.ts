import { AI } from './ai.ts';
import { MACHINES } from './machines.ts';
import { TRADES } from './trades.ts';

/** All words for what a company makes and does, in one list, so that the longest word wins. */
export const BUSINESS = { ...AI, ...MACHINES, ...TRADES };
export type BusinessKey = keyof typeof BUSINESS;
