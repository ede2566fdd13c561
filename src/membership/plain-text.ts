/** A text without what shows nothing: such signs would hide in names, and control signs can drive a terminal. */
export function withoutInvisible(text: string): string {
  return text.replace(/\p{Cf}|(?!\s)\p{Cc}/gu, '');
}

/** Wide gaps as one sign each: patterns that look for gaps take time that grows with the square of their length. */
export function shortGaps(text: string): string {
  return text.replace(/\s{3,}/gu, (gap) => (/[\n\r]/u.test(gap) ? '\n' : '\u3000'));
}

/** The signs at which a text is cut. */
const SHIELDED = '、；;，,|｜/／ \u3000\u00a0\t';
/** Of a plane for private use: no text has it. */
const SHIELD = 0xf_0000;

/** What stands in brackets is not cut: the signs in them are set aside until {@link unshielded}. */
export function shielded(text: string): string {
  return text.replace(/[(（][^()（）]{1,80}[)）]/gu, (bracket) =>
    bracket.replace(/[、；;，,|｜/／ \u3000\u00a0\t]/gu, (sign) =>
      String.fromCodePoint(SHIELD + SHIELDED.indexOf(sign)),
    ),
  );
}

/** The text as it was before {@link shielded}. */
export function unshielded(text: string): string {
  return text.replace(
    /[\u{f0000}-\u{f000f}]/gu,
    (sign) => SHIELDED[(sign.codePointAt(0) ?? SHIELD) - SHIELD] ?? '',
  );
}

/** White space as it is shown: a break within Chinese text is nothing, anything else is one space. */
export function collapse(text: string): string {
  const joined = /[\n\r]/u.test(text)
    ? text.replace(/(?<=[\p{Script=Han}（）])[^\S\n\r]*[\n\r]\s*(?=[\p{Script=Han}（）])/gu, '')
    : text;
  return joined.replace(/\s+/gu, ' ').trim();
}
