import { type Division, divisionByName, leadingDivision } from '../model/divisions.ts';
import { divisionByEnglishName, type EnglishPlace, englishPlace } from './english-places.ts';
import { PROVINCES } from './lexicons/provinces.ts';

/** Where an organization sits, and why it is thought so. */
export interface Located {
  readonly place: EnglishPlace;
  readonly strength: number;
  readonly because: string;
  readonly evidence: readonly string[];
}

const CAPITALS: ReadonlyMap<string, string> = new Map(
  PROVINCES.map(([province, capital]) => [province, capital]),
);

/** A place as a source writes it, in Chinese or English. */
export function placeNamed(written: string): Division | null {
  const text = written.trim();
  return divisionByName(text) ?? leadingDivision(text)?.division ?? divisionByEnglishName(text);
}

/** Sits in a division; in a province, most likely in its capital. */
export function located(
  division: Division,
  strength: number,
  because: string,
  evidence: readonly string[],
): Located {
  if (division.city === null) return capitalOf(division.province, Math.min(strength, 0.6), because, evidence);
  return { place: englishPlace(division), strength, because, evidence };
}

/** Sits most likely in the capital of a province. */
export function capitalOf(
  province: string,
  strength: number,
  because: string,
  evidence: readonly string[],
): Located {
  const city = CAPITALS.get(province) ?? province;
  return { place: englishPlace({ city, province }), strength, because, evidence };
}
