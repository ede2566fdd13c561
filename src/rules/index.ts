export { type AnnotatedSnapshot, annotate, annotateAll } from './annotate.ts';
export { basisOf } from './basis.ts';
export type { Facts } from './facts.ts';
export { RULES } from './rules.ts';
