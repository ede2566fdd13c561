/**
 * Control characters (white space among them), characters that XML does not allow, and those that change
 * the direction of the text around them (Unicode Standard Annex 9).
 */
const HARMFUL = /\p{Cc}|\p{Cs}|\p{Bidi_Control}|\p{Noncharacter_Code_Point}/gu;
const WHITE_SPACE = /[\t\n\r]/u;

/** Text from a page, as one line that cannot break a document or turn the words around it. */
export function plainText(text: string): string {
  return text.replace(HARMFUL, (sign) => (WHITE_SPACE.test(sign) ? ' ' : ''));
}
