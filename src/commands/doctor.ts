import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { loadConfig } from '../config/load.ts';
import { type FailedPlace, INSTALL_HINT, launchBrowser } from '../web/browser/launch.ts';
import { diagnoseProfile, type ProfileDiagnosis } from './doctor-profile.ts';
import type { Io } from './io.ts';
import { type JsonOption, printResult, withJson } from './output.ts';

interface DoctorOptions {
  readonly config: string;
  readonly json?: JsonOption;
}

/** The browser that a profile would use. */
type BrowserDiagnosis =
  | {
      readonly found: true;
      readonly place: string;
      readonly version: string;
      /** Places that come before it and have none. */
      readonly passedOver: readonly FailedPlace[];
    }
  | { readonly found: false; readonly tried: readonly FailedPlace[]; readonly advice: string }
  | { readonly found: false; readonly reason: string };

interface Diagnosis {
  readonly node: string;
  readonly profiles: Readonly<Record<string, ProfileDiagnosis & { readonly browser: BrowserDiagnosis }>>;
}

/** `doctor`: what the configuration reaches, which browser would be used and why, and what is missing. */
export function addDoctor(program: Command, io: Io): void {
  withJson(
    program
      .command('doctor')
      .description('show what the configuration reaches, which browser would be used, and what is missing'),
  )
    .option('--config <file>', 'the configuration', 'pipeline.config.ts')
    .action(async (options: DoctorOptions) => {
      const diagnosis = await diagnose(resolve(io.cwd, options.config), io.env);
      await printResult(io, options.json, diagnosis, () => describe(diagnosis));
    });
}

async function diagnose(configPath: string, env: Io['env']): Promise<Diagnosis> {
  const { config } = await loadConfig(configPath);
  const exists = (path: string) => existsSync(resolve(dirname(configPath), path));
  const profiles: Record<string, ProfileDiagnosis & { browser: BrowserDiagnosis }> = {};
  for (const [name, profile] of Object.entries(config.profiles)) {
    profiles[name] = {
      ...diagnoseProfile(profile, { env, exists }),
      browser: await browserOf(profile.mode, profile.web.browser),
    };
  }
  return { node: process.version, profiles };
}

/** Starts the browser that the profile would start, and closes it again. */
async function browserOf(
  mode: ProfileDiagnosis['mode'],
  settings: { use: 'auto' | 'never'; path?: string | undefined },
): Promise<BrowserDiagnosis> {
  if (mode === 'replay') return { found: false, reason: 'a replay needs none' };
  if (settings.use === 'never') return { found: false, reason: 'web.browser.use is never' };
  const launched = await launchBrowser({
    ...(settings.path === undefined ? {} : { path: settings.path }),
    isRoot: process.getuid?.() === 0,
    fileExists: existsSync,
  });
  if ('failed' in launched) return { found: false, tried: launched.failed, advice: INSTALL_HINT };
  const version = launched.browser.version();
  await launched.browser.close();
  const { place, passedOver } = launched;
  return { found: true, place, version, passedOver };
}

function describe({ node, profiles }: Diagnosis): string {
  const parts = Object.entries(profiles).map(([name, profile]) => {
    const { mode, reaches, missing, browser } = profile;
    return [
      `Profile ${name} (${mode})`,
      ...list(
        'reaches',
        reaches.map(({ key, url }) => `${url}  (${key})`),
      ),
      ...(mode === 'live' ? ['    the websites of the members, as they are found'] : []),
      ...describeBrowser(browser),
      ...list('missing', missing),
    ];
  });
  return `Node ${node}\n${parts.map((lines) => `\n${lines.join('\n')}\n`).join('')}`;
}

function describeBrowser(browser: BrowserDiagnosis): string[] {
  if (browser.found) {
    const { place, version, passedOver } = browser;
    const line = `  browser: ${place}, version ${version}`;
    return passedOver.length === 0 ? [line] : [`${line}, since before it there is`, ...problems(passedOver)];
  }
  if ('reason' in browser) return [`  browser: none, ${browser.reason}`];
  const line = `  browser: none, so pages that need one are left out. ${browser.advice}`;
  return [line, ...problems(browser.tried)];
}

function problems(places: readonly FailedPlace[]): string[] {
  return places.map(({ place, problem }) => `    not ${place}: ${problem}`);
}

function list(title: string, items: readonly string[]): string[] {
  return items.length === 0
    ? [`  ${title}: nothing`]
    : [`  ${title}:`, ...items.map((item) => `    ${item}`)];
}
