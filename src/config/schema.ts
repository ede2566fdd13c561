import { z } from 'zod';
import { membershipSettings } from '../membership/settings.ts';
import { snapshotId } from '../model/snapshot.ts';
import { publishSettings } from '../publish/settings.ts';
import { reportSettings } from '../report/settings.ts';
import { sourcesSettings } from '../sources/index.ts';
import { webSettings } from '../web/settings.ts';

const profile = z.strictObject({
  mode: z.enum(['live', 'replay']).describe('get pages from the web, or replay them from an archive'),
  archive: z
    .string()
    .min(1)
    .optional()
    .describe('the WACZ or WARC that is replayed; needed when mode is replay')
    .meta({ examples: ['raw/practice/archive.wacz'] }),
  data: z
    .string()
    .min(1)
    .default('.')
    .describe('folder in which raw/, annotated/ and reports/ lie')
    .meta({ examples: ['.'] }),
  snapshot: snapshotId
    .optional()
    .describe('snapshot that is worked on when none is named; today where this is left out')
    .meta({ examples: ['2020-03-26'] }),
  registries: z
    .array(z.string().min(1))
    .default(['raw/registries'])
    .describe('folders in which registry files are looked for; the first that has a file wins'),
  web: webSettings.prefault({}),
  membership: membershipSettings.prefault({}),
  sources: sourcesSettings.prefault({}),
  publish: publishSettings.prefault({}),
  report: reportSettings.prefault({}),
});

/** The whole configuration, `pipeline.config.ts`. Every room of the pipeline describes its own part. */
export const pipelineConfig = z.strictObject({
  alliance: z.strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .describe('short name in file names and identifiers: small letters, digits, hyphens')
      .meta({ examples: ['aiia'] }),
    nameZh: z
      .string()
      .min(1)
      .describe('name in Chinese')
      .meta({ examples: ['中国人工智能产业发展联盟'] }),
    nameEn: z
      .string()
      .min(1)
      .describe('name in English')
      .meta({ examples: ['Artificial Intelligence Industry Alliance'] }),
    homepage: z
      .url()
      .describe('address of its website')
      .meta({ examples: ['http://aiiaorg.cn/'] }),
  }),
  profiles: z
    .record(z.string(), profile)
    .describe('named ways to run the pipeline; choose one with --profile'),
});

export type PipelineConfig = z.output<typeof pipelineConfig>;
export type Profile = z.output<typeof profile>;
export type PipelineConfigInput = z.input<typeof pipelineConfig>;

/** Types a configuration as it is written: `export default defineConfig({ … })`. It is checked when it is read. */
export function defineConfig(config: PipelineConfigInput): PipelineConfigInput {
  return config;
}
