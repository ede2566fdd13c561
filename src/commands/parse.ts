import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from 'commander';
import { chooseProfile, loadConfig } from '../config/load.ts';
import type { Profile } from '../config/schema.ts';
import { isMissingFile, UserError } from '../errors.ts';
import { parseMembershipPage } from '../membership/parse.ts';
import { parseCapture } from '../membership/parse-capture.ts';
import type { BlockReason, ParsedPage } from '../membership/parsed-page.ts';
import type { TierWords } from '../membership/settings.ts';
import { getOnePage } from '../pipeline/one-page.ts';
import type { Io } from './io.ts';
import { type JsonOption, printResult, withJson } from './output.ts';

interface ParseCommandOptions {
  readonly url?: string;
  readonly why?: true;
  readonly allowPrivate?: true;
  readonly profile?: string;
  readonly config: string;
  readonly json?: JsonOption;
}

/** `parse`: what the membership parser sees in one page. */
export function addParse(program: Command, io: Io): void {
  withJson(
    program
      .command('parse')
      .description('show what the membership parser sees in one page; its encoding is detected')
      .argument('<page>', 'a saved page, or the address of one'),
  )
    .option('--url <url>', 'address that the page came from: links are resolved against it')
    .option('--profile <name>', "read it with this profile's words for tiers, and get it with its settings")
    .option('--config <file>', 'the configuration that the profile stands in', 'pipeline.config.ts')
    .option('--allow-private', 'let an address lead to loopback or a private network')
    .option('--why', 'give the reason for each list that was kept and for what was left out')
    .action((target: string, options: ParseCommandOptions) => parseAndPrint(target, options, io));
}

async function parseAndPrint(target: string, options: ParseCommandOptions, io: Io): Promise<void> {
  const profile = await profileOf(options, io);
  const page = /^https?:\/\//i.test(target)
    ? await parseAddress(target, options, profile, io)
    : await parseFile(resolve(io.cwd, target), options, profile);
  await printResult(io, options.json, documentOf(page, options.why === true), () =>
    describePage(page, options.why === true),
  );
}

/** The profile that was asked for: without one, a page is read by what everybody calls tiers. */
async function profileOf(options: ParseCommandOptions, io: Io): Promise<Profile | null> {
  if (options.profile === undefined) return null;
  const { config } = await loadConfig(resolve(io.cwd, options.config));
  return chooseProfile(config, options.profile);
}

async function parseAddress(
  url: string,
  options: ParseCommandOptions,
  profile: Profile | null,
  io: Io,
): Promise<ParsedPage> {
  const capture = await getOnePage(url, {
    allowPrivate: options.allowPrivate === true,
    log: io.log,
    ...(profile !== null && { settings: profile.web }),
  });
  return parseCapture(capture, { url: options.url ?? capture.finalUrl, ...wordsOf(profile) });
}

async function parseFile(
  path: string,
  options: ParseCommandOptions,
  profile: Profile | null,
): Promise<ParsedPage> {
  return parseMembershipPage(await readPage(path), {
    url: options.url ?? pathToFileURL(path).href,
    ...wordsOf(profile),
  });
}

function wordsOf(profile: Profile | null): { tierWords?: TierWords } {
  return profile === null ? {} : { tierWords: profile.membership.tierWords };
}

async function readPage(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissingFile(error))
      throw new UserError(`There is no file ${path}. Give the path of a saved page, or an address.`);
    throw error;
  }
}

function documentOf(page: ParsedPage, why: boolean): unknown {
  const { kept, leftOut, ...found } = page;
  return why ? { ...found, why: { kept, leftOut } } : found;
}

function describePage(page: ParsedPage, why: boolean): string {
  const lists = page.tiers.map(
    ({ tier, label, members }) =>
      `\n${label || '(no heading)'}  [${tier ?? 'no tier of ours'}]  ${members.length}\n` +
      members.map(({ order, name }) => `${String(order).padStart(5)}  ${name}\n`).join(''),
  );
  return [
    `${page.title || '(no title)'}\nencoding ${page.encoding}, ${page.total} members\n`,
    ...page.warnings.map((warning) => `warning: ${warning}\n`),
    ...lists,
    ...(why ? [blocks('Kept', page.kept), blocks('Left out', page.leftOut)] : []),
  ].join('');
}

function blocks(title: string, reasons: readonly BlockReason[]): string {
  const described = reasons.map(
    ({ reason, selector, lines, sample }) =>
      `  ${lines} ${lines === 1 ? 'line' : 'lines'}: ${reason}\n    at ${selector}\n    ${sample.join(' | ')}\n`,
  );
  return `\n${title}:\n${described.join('') || '  nothing\n'}`;
}
