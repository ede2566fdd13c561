import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { UserError } from '../errors.ts';

/** Page shapes: each is a way in which real sites of companies and institutes are built. */
export const SHAPE_NAMES = [
  'article',
  'bilingual',
  'cards',
  'cms',
  'definitions',
  'english',
  'panels',
  'portal',
  'school',
  'script',
  'startup',
  'tables',
] as const;

/** How the site answers: with pages, or in one of the ways in which sites fail. */
const ANSWERS = ['pages', 'missing', 'challenge', 'robots disallow', 'none'] as const;

const pair = z.tuple([z.string().min(1), z.string().min(1)]);

/** What is written about one organization of the practice list, and how its website presents it. */
export const practiceMember = z.strictObject({
  /** First label of its practice host. */
  slug: z.string().regex(/^[a-z0-9-]+$/),
  /** Legal name, Chinese. */
  name: z.string().min(1),
  /** The name that it goes by. */
  short: z.string().min(1),
  shape: z.enum(SHAPE_NAMES),
  /** Encoding of its pages, and what announces it. */
  charset: z.enum(['utf-8', 'gbk by header', 'gbk by meta']).default('utf-8'),
  answer: z.enum(ANSWERS).default('pages'),
  /** The site has a robots.txt that allows everything. */
  robots: z.literal('allow').optional(),
  /** Province character of its ICP-like number. */
  area: z.string().length(1),
  title: z.string(),
  lead: z.string(),
  /** Name and a sentence on each. */
  products: z.array(pair),
  /** Paragraphs of the page about it. */
  about: z.array(z.string().min(1)),
  /** Label and value, as company profiles list them. */
  facts: z.array(pair),
  address: z.string(),
  /** Headlines, for the shapes that have them. */
  news: z.array(z.string().min(1)).default([]),
  /** Paragraphs in English, for bilingual sites. */
  english: z.array(z.string().min(1)).default([]),
});
export type PracticeMember = z.infer<typeof practiceMember>;

/** The practice alliance's list: headings and the names under them, in page order. */
export const practiceAlliance = z.strictObject({
  title: z.string().min(1),
  intro: z.string().min(1),
  tiers: z.array(z.strictObject({ heading: z.string().min(1), members: z.array(z.string().min(1)) })),
});
export type PracticeAlliance = z.infer<typeof practiceAlliance>;

/** Everything that the practice archive is made of. */
export interface PracticeSources {
  readonly alliance: PracticeAlliance;
  /** By file name, then in the order of the file. */
  readonly members: readonly PracticeMember[];
}

/**
 * Reads the sources of the practice archive.
 *
 * @param folder the folder `raw/practice/site`: `alliance.json` and `members/*.json`.
 * @throws UserError naming the file, the place in it and what was expected.
 */
export async function readPracticeSources(folder: string): Promise<PracticeSources> {
  const alliance = await readJson(join(folder, 'alliance.json'), practiceAlliance);
  const names = (await readdir(join(folder, 'members'))).filter((name) => name.endsWith('.json')).sort();
  const files = await Promise.all(
    names.map((name) => readJson(join(folder, 'members', name), z.array(practiceMember))),
  );
  return { alliance, members: files.flat() };
}

async function readJson<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(JSON.parse(await readFile(path, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new UserError(`${path}: ${z.prettifyError(parsed.error)}`);
}

/** Address of the member's practice website. Hosts under `.example` are reserved (RFC 2606). */
export function practiceWebsite(member: PracticeMember): string {
  return `http://${member.slug}.practice.example/`;
}
