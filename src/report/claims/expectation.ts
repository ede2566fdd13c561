import type { Value } from './definition.ts';

/** How a computed value stands to a printed one. */
export type Match = 'holds' | 'near' | 'differs';

/** Reads a printed value: does a computed one agree with it? */
export type Expectation = (printed: number | string) => (value: number | string) => Match;

/** A count is near within this many, or this part of it. */
const NEAR = { count: 1, part: 0.01 } as const;

/** Printed as a count: equal, or off by one or one percent at most. */
export const counted: Expectation = (printed) => (value) => {
  if (value === printed) return 'holds';
  if (typeof value !== 'number' || typeof printed !== 'number') return 'differs';
  const off = Math.abs(value - printed);
  return off <= Math.max(NEAR.count, NEAR.part * printed) ? 'near' : 'differs';
};

/** Printed as counts with slashes between them: each equal, or each near. */
export const countedEach: Expectation = (printed) => (value) => {
  const [own, given] = [value, printed].map((text) => String(text).split('/').map(Number));
  if (own === undefined || given === undefined || own.length !== given.length) return 'differs';
  const matches = given.map((n, i) => counted(n)(own[i] ?? Number.NaN));
  if (matches.includes('differs')) return 'differs';
  return matches.includes('near') ? 'near' : 'holds';
};

/** Printed as a percentage without decimals, or as `<1`: equal when rounded, or one point off. */
export const percent: Expectation = (printed) => (value) => {
  if (typeof value !== 'number') return 'differs';
  if (printed === '<1') return value > 0 && value < 1 ? 'holds' : 'differs';
  const off = Math.abs(Math.round(value) - Number(printed));
  return off === 0 ? 'holds' : off <= 1 ? 'near' : 'differs';
};

/** Printed as "most", "predominantly" or "typically": more than half. */
export const majority: Expectation = () => (value) =>
  typeof value === 'number' && value > 50 ? 'holds' : 'differs';

/** Printed as "nearly" a percentage: below it by no more than a fifth of it. */
export const nearly =
  (target: number): Expectation =>
  () =>
  (value) =>
    typeof value === 'number' && value < target && value >= 0.8 * target ? 'holds' : 'differs';

/** Printed as "only a handful": one to five. */
export const handful: Expectation = () => (value) =>
  typeof value === 'number' && value >= 1 && value <= 5 ? 'holds' : 'differs';

/** A statement that one thing is more than another: the definition gives their difference. */
export const positive: Expectation = () => (value) =>
  typeof value === 'number' && value > 0 ? 'holds' : 'differs';

/** Printed as a text: equal to it. */
export const exactly: Expectation = (printed) => (value) =>
  String(value) === String(printed) ? 'holds' : 'differs';

/** A value as it is shown: percentages and differences with one decimal. */
export function showValue(value: Value): string {
  if (value === null) return '–';
  if (typeof value === 'string') return value;
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}
