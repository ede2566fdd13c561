/** Words that companies add to their names, and lists leave out or abbreviate. */
const FORMS =
  /\b(?:incorporated|inc|corporation|corp|company|co|limited|ltd|plc|holdings?|hldgs?|group|gp|s\.?a|n\.?v|se|ag|adr|the)\b\.?/giu;

/**
 * Trades as lists write them behind a name, most often cut short, and the words by which a company says that it is in
 * that trade: BAIYUN EDU is the listed name of who is known as Baiyun, and teaches.
 */
const TRADES: readonly (readonly [written: RegExp, inWords: RegExp])[] = [
  [/\s(?:education|edu)$/iu, /\beducat|教育/iu],
  [/\s(?:pharmaceuticals?|pharma?)$/iu, /\bpharma|医药|制药|药业/iu],
  [/\s(?:medical|med)$/iu, /\bmedic|医疗/iu],
  [/\s(?:healthcare|health)$/iu, /\bhealth|健康|医疗/iu],
  [/\s(?:financial|finance|fin)$/iu, /\bfinanc|金融/iu],
  [/\smedia$/iu, /\bmedia\b|传媒|媒体/iu],
  [/\s(?:automobile|auto)$/iu, /\bauto(?:mo|s?\b)|汽车/iu],
  [/\s(?:telecommunications?|telecom)$/iu, /\btelecom|通信|电信/iu],
  [/\s(?:logistics|log)$/iu, /\blogistic|物流/iu],
  [/\s(?:electronics|elec)$/iu, /\belectron|电子/iu],
  [/\senergy$/iu, /\benerg|能源/iu],
];

/** The joining form of an English name: without its form, punctuation, spaces and case. */
export function companyKey(name: string): string {
  return wordsOf(name).join('');
}

/** What is left of that without a word of trade at its end. */
export function brandKey(name: string): string {
  return companyKey(name).replace(/(?:technology|international|systems|software|com)$/u, '');
}

/** A listed name as its own name and a trade, or null where it ends in no trade. */
export function inTrade(name: string): { readonly key: string; readonly says: RegExp } | null {
  const whole = name.replace(FORMS, ' ').trim();
  const trade = TRADES.find(([written]) => written.test(whole));
  return trade === undefined ? null : { key: companyKey(whole.replace(trade[0], '')), says: trade[1] };
}

/** The first word of a name in its joining form; empty where it has none. */
export function firstWord(name: string): string {
  return wordsOf(name)[0] ?? '';
}

/** Names whose first word is shorter share it with too many. */
export const SHORTEST_FIRST_WORD = 6;

/**
 * Does a list that cuts names short mean this one? The first word stands whole, and words behind it are written by
 * their initials: YINCHENG LS, for Yincheng LifeStyle. Initials of a word in pinyin are those of its syllables.
 */
export function isCutShort(short: string, full: string): boolean {
  const [first = '', ...initials] = wordsOf(short);
  const [same, ...rest] = wordsOf(full);
  return (
    first === same &&
    first.length >= SHORTEST_FIRST_WORD &&
    initials.length > 0 &&
    initials.length === rest.length &&
    initials.every((letters, at) => INITIALS.test(letters) && areInitialsOf(letters, rest[at] ?? ''))
  );
}

/** Two or three consonants are no word of their own. */
const INITIALS = /^[bcdfghj-np-tv-z]{2,3}$/u;

/** The first letter is the word’s, and the others follow in it in their order. */
function areInitialsOf(letters: string, word: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = word.indexOf(letter, at + 1);
    if (at < 0 || (letter === letters[0] && at > 0)) return false;
  }
  return true;
}

function wordsOf(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/\bint'?l\b/giu, 'international')
    .replace(/\btech(?:nologies)?\b/giu, 'technology')
    .replace(FORMS, ' ')
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '');
}
