import { divisionByName } from '../model/divisions.ts';
import type { EvidenceField } from '../model/evidence.ts';

/**
 * A website as registries write it (`www.example.cn`, `http://www.example.cn;www.example.com`) as a URL: the
 * first one, with a scheme; empty where it is none.
 */
export function websiteUrl(text: string): string {
  const first =
    text
      .normalize('NFKC')
      .trim()
      .split(/[\s;,、|]+/u)[0] ?? '';
  const written = /^https?:\/\//iu.test(first) ? first : `http://${first.replace(/^\/+/u, '')}`;
  if (!URL.canParse(written)) return '';
  const url = new URL(written);
  return /\.(?=[^.]*[a-z])[a-z0-9-]{2,}$/iu.test(url.hostname) ? url.href : '';
}

/** Is a place as written a city or a province? A municipality (北京) is a city. */
export function placeField(place: string): Extract<EvidenceField, 'city' | 'province'> {
  return divisionByName(place)?.city === null ? 'province' : 'city';
}

/** A stock's short name as a common name: without class letters (Ａ, B) and the marks of special treatment. */
export function stockShortName(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/^(?:S?\*?ST|N|C|XD|XR|DR)(?=\p{Script=Han})/u, '')
    .replace(/(?<=\p{Script=Han})(?:-?[ABHWU]|-UW|-WD|退)$/u, '');
}

/** A Hong Kong stock code as it is commonly written: at least four digits (`0700`, `89988`). */
export function hongKongTicker(code: string): string {
  return code.replace(/^0+/u, '').padStart(4, '0');
}
