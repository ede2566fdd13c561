/**
 * Reads `Retry-After` (RFC 9110, 10.2.3): whole seconds, or a date.
 *
 * @param value the header's value.
 * @param now against which a date counts, in ms since 1970.
 * @returns milliseconds to wait, 0 for a date that has passed; null where it is neither form.
 */
export function parseRetryAfter(value: string, now: number): number | null {
  const text = value.trim();
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Date.parse takes nearly anything ("-5" is a year): only what begins with the name of a day is a date here.
  if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text)) return null;
  // The oldest of the three forms (asctime) names no zone, and is in UTC like the others.
  const moment = Date.parse(/[a-z]{3}$|[+-]\d{4}$/i.test(text) ? text : `${text} GMT`);
  return Number.isNaN(moment) ? null : Math.max(0, moment - now);
}
