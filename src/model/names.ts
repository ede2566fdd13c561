/** Brackets that stand for round ones in names; NFKC has made the full-width ones half-width before. */
const OPENING_BRACKETS = /[〔【〖⟨❲❨[{]/gu;
const CLOSING_BRACKETS = /[〕】〗⟩❳❩\]}]/gu;
/** The signs that keyboards, fonts and converters use for the dot between the parts of a name. */
const MIDDLE_DOTS = /[·・•‧∙⋅●]/gu;
/** White space, and characters that show nothing: zero-width ones, soft hyphens, direction marks, variation selectors. */
const INVISIBLE = /\s|\p{Cf}|\p{Cc}|\p{Variation_Selector}|[\u{115F}\u{1160}\u{3164}]/gu;

/**
 * The form of an organization's name that names are joined by: two spellings of the same words come out
 * equal. NFKC (Unicode Standard Annex 15), brackets of any kind made `()`, white space and invisible
 * characters removed, middle dots made `·`, letters case-folded. Never shown and never published: what
 * a reader sees is the name as written.
 *
 * Words are left alone: 有限公司 and 有限责任公司 stay different, and so do 集团 and （集团）.
 *
 * @param name a name as written, of any length and script
 * @returns the joining form; empty where the name holds nothing that shows
 */
export function normalizeName(name: string): string {
  return (
    name
      .normalize('NFKC')
      .replace(INVISIBLE, '')
      .replace(OPENING_BRACKETS, '(')
      .replace(CLOSING_BRACKETS, ')')
      .replace(MIDDLE_DOTS, '·')
      .toLowerCase()
      // Lowering a letter can leave a sequence that is not normal (İ becomes i and a combining dot).
      .normalize('NFKC')
  );
}
