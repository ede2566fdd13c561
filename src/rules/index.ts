export { type AnnotatedSnapshot, annotate, annotateAll } from './annotate.ts';
export type { Facts } from './facts.ts';
export { isFallback, RULES } from './rules.ts';
