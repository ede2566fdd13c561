import { z } from 'zod';
import { ANNOTATED_FIELDS, TIERS } from '../model/vocabulary.ts';

const share = z.number().min(0).max(1);
const sharePerField = z.partialRecord(z.enum(ANNOTATED_FIELDS), share);

const rowRange = z.strictObject({
  min: z.int().min(0).default(1).describe('fewest rows that a tier may have'),
  max: z.int().positive().optional().describe('most rows that a tier may have; no limit where left out'),
});

const assertionSettings = z.strictObject({
  rowsPerTier: z
    .partialRecord(z.enum(TIERS), rowRange)
    .default({ 'vice-chair': { min: 1 }, board: { min: 1 }, ordinary: { min: 1 } })
    .describe('how many rows each tier must have')
    .meta({ examples: [{ 'vice-chair': { min: 20, max: 60 } }] }),
  shareLost: share
    .default(0.1)
    .describe('largest share of the last release’s organizations that may be missing, 0 to 1'),
  fillRate: sharePerField
    .default({ type: 0.9 })
    .describe('smallest share of a field’s applicable cells that must hold a value, 0 to 1')
    .meta({ examples: [{ type: 0.9, city: 0.5 }] }),
  coverage: sharePerField
    .default({})
    .describe('smallest share of a field’s applicable cells that must have been checked, 0 to 1')
    .meta({ examples: [{ website: 0.8 }] }),
});

const contributor = z.strictObject({
  title: z.string().min(1).describe('name of a person or an organization'),
  roles: z
    .array(z.enum(['creator', 'contact', 'rightsHolder', 'dataCurator']))
    .min(1)
    .default(['creator']),
});

/** Settings of releases: how they are called, under which licence they stand, and what they must fulfil. */
export const publishSettings = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9._-]+$/)
    .default('aiia-members')
    .describe('name of the data package; the same in all its versions'),
  title: z
    .string()
    .min(1)
    .default('Members of China’s Artificial Intelligence Industry Alliance (AIIA), annotated')
    .describe('title of the dataset'),
  homepage: z
    .url()
    .optional()
    .describe('where the dataset is kept')
    .meta({ examples: ['https://example.org/aiia'] }),
  keywords: z
    .array(z.string().min(1))
    .default(['artificial intelligence', 'industry alliance', 'China'])
    .describe('words by which the dataset is found'),
  contributors: z
    .array(contributor)
    .min(1)
    .default([{ title: 'The maintainers of the dataset', roles: ['creator', 'dataCurator'] }])
    .describe('who made the dataset')
    .meta({ examples: [[{ title: 'A. Author', roles: ['creator'] }]] }),
  licence: z
    .strictObject({
      name: z.string().min(1).describe('identifier of the Open Definition or of SPDX'),
      title: z.string().min(1).describe('the licence’s title'),
      path: z.url().describe('address of its text'),
    })
    .default({
      name: 'CC-BY-4.0',
      title: 'Creative Commons Attribution 4.0 International',
      path: 'https://creativecommons.org/licenses/by/4.0/',
    })
    .describe('licence of the annotations; the code has its own'),
  definitions: z
    .int()
    .positive()
    .default(1)
    .describe('edition of the fields’ definitions: raise it when the meaning of a field changes'),
  assertions: assertionSettings.prefault({}).describe('what the data must fulfil to be published'),
});

export type PublishSettings = z.output<typeof publishSettings>;
export type AssertionSettings = z.output<typeof assertionSettings>;
