import { Converter } from 'opencc-js/t2cn';
import { normalizeName } from '../model/names.ts';

const toSimplified = Converter({ from: 't', to: 'cn' });

/**
 * The form by which names of sources and of the membership page are joined: the normal form of a name, in
 * simplified characters. Registries of Hong Kong and Taiwan, and some items of Wikidata, write traditional ones.
 */
export function joinKey(name: string): string {
  return normalizeName(toSimplified(name));
}
