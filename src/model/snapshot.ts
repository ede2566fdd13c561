import { z } from 'zod';

/** A snapshot's id: the date of observation, with `.2`, `.3` … for more than one in a day. */
export const snapshotId = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}(\.([2-9]|[1-9]\d+))?$/,
    'expected a date such as 2020-03-26, or 2020-03-26.2 for a second one',
  )
  .refine((id) => isCalendarDate(id.slice(0, 10)), 'expected a date that exists, such as 2020-03-26');
export type SnapshotId = z.infer<typeof snapshotId>;

function isCalendarDate(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** Orders snapshot ids by date, then by number within the day (`.10` after `.2`). */
export function compareSnapshots(a: SnapshotId, b: SnapshotId): number {
  const [dayA = '', nthA = '1'] = a.split('.');
  const [dayB = '', nthB = '1'] = b.split('.');
  return dayA === dayB ? Number(nthA) - Number(nthB) : dayA < dayB ? -1 : 1;
}
