import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeVersion, stageKey } from '../../src/pipeline/key.ts';
import { PIPELINE } from '../../src/pipeline/stages/index.ts';

async function modules(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'key-'));
  for (const [name, source] of Object.entries(files)) await writeFile(join(folder, name), source);
  return folder;
}

describe('the version of the code behind a stage', () => {
  const files = {
    'stage.ts': "import { a } from './a.ts';\nimport type { B } from './types.ts';\n",
    'a.ts': "export { c } from './c.ts';\n",
    'c.ts': 'export const c = 1;\n',
    'types.ts': 'export type B = 1;\n',
    'other.ts': 'export const other = 1;\n',
  };

  it('changes with every module that the stage reaches, however far', async () => {
    const folder = await modules(files);
    const before = await codeVersion(join(folder, 'stage.ts'), {});
    await writeFile(join(folder, 'c.ts'), 'export const c = 2;\n');
    expect(await codeVersion(join(folder, 'stage.ts'), {})).not.toBe(before);
  });

  it('does not change with modules that it does not reach, or reaches for their types alone', async () => {
    const folder = await modules(files);
    const before = await codeVersion(join(folder, 'stage.ts'), {});
    await writeFile(join(folder, 'other.ts'), 'export const other = 2;\n');
    await writeFile(join(folder, 'types.ts'), 'export type B = 2;\n');
    expect(await codeVersion(join(folder, 'stage.ts'), {})).toBe(before);
  });

  it('is the same wherever the project lies, and changes with its packages', async () => {
    const [here, there] = [await modules(files), await modules(files)];
    const version = await codeVersion(join(here, 'stage.ts'), { cheerio: '1.2.0' });
    expect(await codeVersion(join(there, 'stage.ts'), { cheerio: '1.2.0' })).toBe(version);
    expect(await codeVersion(join(there, 'stage.ts'), { cheerio: '1.3.0' })).not.toBe(version);
  });

  it('can be told for every stage of the pipeline, and differs between them', async () => {
    const versions = await Promise.all(PIPELINE.map((stage) => codeVersion(stage.module, {})));
    expect(new Set(versions).size).toBe(PIPELINE.length);
  });
});

describe('the key of a stage', () => {
  it('does not depend on the order in which inputs are named', () => {
    const parts = { codeVersion: '1', settings: '2' };
    expect(stageKey({ ...parts, inputs: { a: '1', b: '2' } })).toBe(
      stageKey({ ...parts, inputs: { b: '2', a: '1' } }),
    );
  });
});
