import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { buildRelease } from '../../src/publish/release.ts';
import { releaseInput } from './sample.ts';

const PROFILE = '../shared/profiles/datapackage-2.0.json';

describe('the descriptor of a release', () => {
  it('is valid against the official profile of Data Package v2', (context) => {
    if (!existsSync(PROFILE)) return context.skip(`${PROFILE} is not there`);
    const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(PROFILE, 'utf8')));
    const descriptor = new TextDecoder().decode(buildRelease(releaseInput()).files.get('datapackage.json'));
    validate(JSON.parse(descriptor));
    expect(validate.errors ?? []).toEqual([]);
  });
});
