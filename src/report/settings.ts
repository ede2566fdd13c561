import { z } from 'zod';

/** Settings of the summary report. */
export const reportSettings = z.strictObject({
  png: z
    .boolean()
    .default(true)
    .describe(
      'are the figures made as PNG images too? It takes some seconds, and a font with Chinese characters',
    ),
});
export type ReportSettings = z.output<typeof reportSettings>;
