import { z } from 'zod';
import { TIERS } from './vocabulary.ts';

/**
 * What an imported file in the published layout says beyond memberships and annotations: its conventions,
 * and every cell that is not written the way the layout is written now. With it, a snapshot that was
 * imported can be published again exactly as it was.
 *
 * A cell is put back only while what would be written in its place is what was derived from the file
 * itself: once a person or a rule has changed the value, the new value is published.
 */
export const imprint = z.strictObject({
  file: z.string(),
  /** Digest of the file. */
  digest: z.string(),
  byteOrderMark: z.boolean(),
  lineEnd: z.enum(['\n', '\r\n']),
  endsWithLineEnd: z.boolean(),
  /** Header rows as written. */
  headers: z.array(z.array(z.string())),
  /** One entry a row, in the order of the file. */
  rows: z.array(
    z.strictObject({
      tier: z.enum(TIERS),
      order: z.int().positive(),
      cells: z.array(
        z.strictObject({
          /** Position of the column, from 0. */
          column: z.int().min(0),
          /** What the layout would write, derived from the file's own values. */
          derived: z.string(),
          written: z.string(),
        }),
      ),
    }),
  ),
});
export type Imprint = z.infer<typeof imprint>;
