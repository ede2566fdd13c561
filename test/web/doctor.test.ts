import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { addDoctor } from '../../src/commands/doctor.ts';
import { diagnoseProfile } from '../../src/commands/doctor-profile.ts';
import { loadConfig } from '../../src/config/load.ts';
import { silentLog } from '../../src/log.ts';

async function profileOf(name: string) {
  const { config } = await loadConfig(`${process.cwd()}/pipeline.config.ts`);
  const profile = config.profiles[name];
  if (!profile) throw new Error(`no profile ${name}`);
  return profile;
}

describe('doctor', () => {
  it('names what a live profile reaches and the keys that the environment lacks', async () => {
    const configured = await profileOf('live');
    const { crunchbase } = configured.sources;
    const variable = crunchbase.keyVariable;
    const sources = { ...configured.sources, crunchbase: { ...crunchbase, enabled: true } };
    const live = { ...configured, sources };
    const { reaches, missing } = diagnoseProfile(live, { env: {}, exists: () => false });
    expect(reaches.map(({ key }) => key)).toContain('membership.pages[0].url');
    expect(missing.join('\n')).toMatch(new RegExp(`^sources\\.crunchbase\\.keyVariable.*${variable}`, 'm'));
    expect(missing.join('\n')).toMatch(/^registries: there is no folder/m);
    const complete = diagnoseProfile(live, { env: { [variable]: 'x' }, exists: () => true });
    expect(complete.missing.join('\n')).not.toContain(variable);
  });

  it('says nothing of sources that are switched off', async () => {
    const live = await profileOf('live');
    expect(live.sources.crunchbase.enabled).toBe(false);
    const { reaches, missing } = diagnoseProfile(live, { env: {}, exists: () => false });
    expect([...reaches.map(({ key }) => key), ...missing].join('\n')).not.toContain('crunchbase');
  });

  it('says that a replay reaches nothing, and misses its archive where that is not there', async () => {
    const practice = await profileOf('practice');
    const { reaches, missing } = diagnoseProfile(practice, { env: {}, exists: () => false });
    expect(reaches).toEqual([]);
    expect(missing).toContain(`archive: there is no file ${practice.archive}`);
    expect(diagnoseProfile(practice, { env: {}, exists: () => true }).missing).toEqual([]);
  });

  it('prints every profile, and which browser would be used', async () => {
    let printed = '';
    const program = new Command();
    addDoctor(program, {
      out: (text) => {
        printed += text;
      },
      log: silentLog,
      cwd: process.cwd(),
      env: {},
      now: () => new Date(),
      clock: () => 0,
      terminal: false,
      setExitCode: () => undefined,
    });
    await program.parseAsync(['node', 'aiia', 'doctor']);
    expect(printed).toMatch(/^Profile practice \(replay\)$/m);
    expect(printed).toMatch(/^Profile live \(live\)$/m);
    expect(printed).toMatch(/^ {2}browser: (none, so|\S.*, version \d)/m);
  });
});
