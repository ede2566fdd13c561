/** Shorter words are too often one letter apart and both right: chip and ship, bank and tank. */
const SHORTEST = 7;

/**
 * Known words that unknown ones were meant for: one letter left out, doubled, swapped or taken for another
 * (Damerau’s slips), the first letter right. Found by the words with one letter less, as SymSpell does.
 */
export class NearWords {
  /** Known words by themselves and by each of their forms with one letter less; null where two share a form. */
  private readonly byForm = new Map<string, string | null>();

  constructor(private readonly known: ReadonlySet<string>) {
    for (const word of known) {
      if (word.length < SHORTEST) continue;
      for (const form of [word, ...lessOne(word)]) {
        const other = this.byForm.get(form);
        this.byForm.set(form, other === undefined || other === word ? word : null);
      }
    }
  }

  /** The known word that a word is, or was meant for; the word itself where there is none. */
  meant(word: string): string {
    if (word.length < SHORTEST - 1 || this.known.has(word)) return word;
    for (const form of [word, ...lessOne(word)]) {
      const near = this.byForm.get(form);
      if (near && near[0] === word[0]) return near;
    }
    return word;
  }
}

function lessOne(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}
