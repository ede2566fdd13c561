import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseProfile, loadConfig } from '../../src/config/load.ts';
import { UsageError } from '../../src/errors.ts';
import { PROJECT } from '../support/cli.ts';

const alliance = {
  id: 'test',
  nameZh: '测试联盟',
  nameEn: 'Test Alliance',
  homepage: 'http://alliance.example/',
};

/** Loads a configuration file with this content. */
async function load(config: unknown) {
  const path = join(await mkdtemp(join(tmpdir(), 'config-')), 'pipeline.config.ts');
  await writeFile(path, `export default ${JSON.stringify(config)};\n`);
  return loadConfig(path);
}

describe('pipeline.config.ts', () => {
  it('of the project is right, and has the profiles practice, live and archived', async () => {
    const { config, root } = await loadConfig(resolve(PROJECT, 'pipeline.config.ts'));
    expect(Object.keys(config.profiles)).toEqual(['practice', 'live', 'archived']);
    expect(root).toBe(PROJECT);
  });

  it('gives a default to what is left out', async () => {
    const { config } = await load({ alliance, profiles: { live: { mode: 'live' } } });
    expect(chooseProfile(config, 'live')).toMatchObject({ data: '.', web: { robots: 'obey' } });
  });

  it('answers an unknown key with its path, what it may have meant, what there is, and an example', async () => {
    const wrong = load({ alliance, profiles: { live: { mode: 'live', web: { concurency: 4 } } } });
    await expect(wrong).rejects.toThrow(UsageError);
    await expect(wrong).rejects.toThrow(
      /pipeline\.config\.ts: profiles\.live\.web\.concurency is not a key\. Did you mean "concurrency"\? Expected one of: userAgent, .*Example: concurrency: 32/,
    );
  });

  it('answers a wrong value with its path, what was found, what was expected, and an example', async () => {
    await expect(load({ alliance, profiles: { live: { mode: 'liev' } } })).rejects.toThrow(
      /profiles\.live\.mode is "liev"\. Expected one of "live", "replay": get pages .* Example: mode: "live"/,
    );
    await expect(
      load({ alliance, profiles: { live: { mode: 'live', web: { retries: 'many' } } } }),
    ).rejects.toThrow(
      /profiles\.live\.web\.retries is "many"\. Expected a whole number of at least 0.* Example: retries: 2/,
    );
  });

  it('answers a missing key with what belongs there', async () => {
    await expect(load({ profiles: {} })).rejects.toThrow(
      /alliance is missing\. Expected an object with id, nameZh/,
    );
  });

  it('names every problem at once', async () => {
    const wrong = { alliance: { ...alliance, id: 'NO' }, profiles: { live: { mode: 'live', daat: '.' } } };
    await expect(load(wrong)).rejects.toThrow(/alliance\.id is "NO"[\s\S]*profiles\.live\.daat is not a key/);
  });

  it('that is not there, or not TypeScript, is told so', async () => {
    await expect(loadConfig('/nowhere/pipeline.config.ts')).rejects.toThrow(
      /no configuration at \/nowhere.*--config/,
    );
    const path = join(await mkdtemp(join(tmpdir(), 'config-')), 'pipeline.config.ts');
    await writeFile(path, 'export default {');
    await expect(loadConfig(path)).rejects.toThrow(/cannot be read as TypeScript/);
  });

  it('has no profile of another name', async () => {
    const { config } = await load({ alliance, profiles: { live: { mode: 'live' } } });
    expect(() => chooseProfile(config, 'lvie')).toThrow(/no profile "lvie".*has: live/);
  });
});
