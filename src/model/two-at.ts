/**
 * The two characters at a place in a text as one number, to look words up by how they begin: texts are read in
 * millions, and a number is found faster than a piece of text. At the end of a text the second counts as none.
 */
export function twoAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}
