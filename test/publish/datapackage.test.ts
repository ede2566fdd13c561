import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { buildRelease } from '../../src/publish/release.ts';
import { publishSettings } from '../../src/publish/settings.ts';
import { hasShared, shared } from '../support/shared.ts';
import { MEMBERS, releaseInput } from './sample.ts';

const PROFILE = shared('profiles', 'datapackage-2.0.json');

const FULL = publishSettings.parse({
  homepage: 'https://a.example/',
  contributors: [{ title: 'A. Author', roles: ['creator', 'contact'] }],
});

describe.skipIf(!hasShared('profiles'))('the descriptor of a release', () => {
  it.each([
    ['with the defaults', {}],
    [
      'with all settings, and breaches that a person accepted',
      { settings: FULL, accepted: { reason: 'r', breaches: ['b'] } },
    ],
  ])('is valid against the official profile of Data Package v2, %s', (_what, more) => {
    const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(PROFILE, 'utf8')));
    const descriptor = new TextDecoder().decode(
      buildRelease(releaseInput(MEMBERS, more)).files.get('datapackage.json'),
    );
    validate(JSON.parse(descriptor));
    expect(validate.errors ?? []).toEqual([]);
  });
});
