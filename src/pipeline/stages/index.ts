import type { Stage } from '../stage.ts';
import { annotateStage } from './annotate.ts';
import { enrichStage } from './enrich.ts';
import { publishStage } from './publish.ts';
import { reportStage } from './report.ts';
import { scrapeStage } from './scrape.ts';

/** The stages of the pipeline, in order. */
export const PIPELINE: readonly Stage[] = [
  scrapeStage,
  enrichStage,
  annotateStage,
  publishStage,
  reportStage,
];
