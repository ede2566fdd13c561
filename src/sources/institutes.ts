import { z } from 'zod';
import { sha256 } from '../files/hash.ts';
import { normalizeName } from '../model/names.ts';
import { defineSource, type LookupResult, type OpenSource } from './define.ts';
import { INSTITUTES } from './institutes-list.ts';
import { namesToMatch } from './records.ts';

/** Nothing to set but whether the list is asked. */
export const institutesSettings = z.strictObject({
  enabled: z.boolean().default(true).describe('ask this source'),
});

/** The time that the list speaks of. */
const AS_OF = '2020-03-26';
const DIGEST = `sha256:${sha256(INSTITUTES)}`;

/** An institute as the list has it. */
export interface Institute {
  /** Its name with that of its body in front, in the form that names are joined by. */
  readonly name: string;
  readonly city: string;
  /** Line of the list, from 1. */
  readonly line: number;
}

/** Where state research bodies sit whose names give no place. */
export const institutes = defineSource({
  name: 'institutes',
  title: 'List of state research bodies and their cities, kept by this project',
  fields: ['city'],
  publishable: true,
  terms: 'Part of this project, under its licence.',
  settings: institutesSettings,
  async open() {
    return openInstitutes(institutesOf(INSTITUTES));
  },
});

/** Reads the list: `body|city|institutes`, institutes parted by `, `. */
export function institutesOf(text: string): Institute[] {
  return text
    .trim()
    .split('\n')
    .flatMap((row, index) => {
      const [body = '', city = '', names = ''] = row.split('|');
      return names
        .split(', ')
        .map((name) => ({ name: normalizeName(`${body}${name}`), city, line: index + 1 }));
    });
}

/** The look-up over a list that has been read. */
export function openInstitutes(list: readonly Institute[]): OpenSource {
  const byName = new Map(list.map((institute) => [institute.name, institute]));
  return {
    async lookup(organization): Promise<LookupResult> {
      for (const name of namesToMatch(organization)) {
        const institute = byName.get(plainName(name));
        if (institute) return found(institute, name);
      }
      return { outcome: 'not found', reason: 'no institute of its name is on the list', statements: [] };
    },
  };
}

/** 集团公司, 集团有限公司 and 集团 are one in front of an institute. */
function plainName(name: string): string {
  return normalizeName(name).replace(/集团(?:有限)?公司(?=.)/u, '集团');
}

function found({ city, name, line }: Institute, written: string): LookupResult {
  const reason = `${written} is on the list`;
  return {
    outcome: 'found',
    reason,
    statements: [
      {
        field: 'city',
        value: city,
        about: 'self',
        url: 'urn:aiia-pipeline:institutes',
        at: AS_OF,
        digest: DIGEST,
        quote: `${name}: ${city}`,
        path: `line ${line}`,
        match: { key: 'legal name', score: 1, reason },
      },
    ],
  };
}
