/**
 * The Unified Social Credit Identifier (统一社会信用代码), GB 32100-2015: 18 characters — department and category of
 * registration, division of the registering authority (GB/T 2260), organization code (GB 11714, nine
 * characters with its own check), check character.
 */

/** The 31 characters of GB 32100, in order of their values: letters without I, O, S, V and Z. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const FORM = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/u;
/** Weight of position i is 3 to the power of i - 1, modulo 31. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
/** GB 11714: weights of the eight characters of an organization code before its check. */
const ORGANIZATION_CODE_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;

/** What kind of body a code was given to, by its first two characters. */
export type UsccKind =
  | 'government'
  | 'public institution'
  | 'association'
  | 'private non-enterprise'
  | 'foundation'
  | 'law firm'
  | 'enterprise'
  | 'individual business'
  | 'cooperative'
  | 'other';

const KINDS: Readonly<Record<string, UsccKind>> = {
  11: 'government',
  12: 'public institution',
  13: 'association',
  31: 'law firm',
  51: 'association',
  52: 'private non-enterprise',
  53: 'foundation',
  91: 'enterprise',
  92: 'individual business',
  93: 'cooperative',
};

/** A code as written, in its normal form: half-width, capitals, no white space. */
export function normalizeUscc(written: string): string {
  return written.normalize('NFKC').replace(/\s/gu, '').toUpperCase();
}

/** Is it a code that is well formed and whose two checks both hold? */
export function isUscc(code: string): boolean {
  return FORM.test(code) && code[17] === usccCheck(code) && code[16] === organizationCodeCheck(code);
}

/** @returns the code in normal form where it is valid, else null. */
export function parseUscc(written: string): string | null {
  const code = normalizeUscc(written);
  return isUscc(code) ? code : null;
}

/** The check character over the first 17. */
function usccCheck(code: string): string | undefined {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * CHARACTERS.indexOf(code[at] ?? ''), 0);
  return CHARACTERS[(31 - (sum % 31)) % 31];
}

/** The check character of the organization code in positions 9 to 17: digits count 0–9, letters A–Z 10–35. */
function organizationCodeCheck(code: string): string {
  const sum = ORGANIZATION_CODE_WEIGHTS.reduce(
    (total, weight, at) => total + weight * Number.parseInt(code[8 + at] ?? '0', 36),
    0,
  );
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

/** What kind of body a valid code was given to. */
export function usccKind(code: string): UsccKind {
  return KINDS[code.slice(0, 2)] ?? 'other';
}

/** GB/T 2260 code of the registering authority's division; null for the national level, which says no place. */
export function usccDivisionCode(code: string): string | null {
  const division = code.slice(2, 8);
  return division === '100000' ? null : division;
}
