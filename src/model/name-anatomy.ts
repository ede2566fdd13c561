import { type Division, divisionByName, leadingDivision } from './divisions.ts';
import {
  BRANCH_ENDING,
  NAME_FORMS,
  NATIONAL_PREFIXES,
  type NameForm,
  type NameKind,
  TRADE_WORDS,
} from './name-lexicon.ts';

/**
 * The parts of an organization's legal name, by the order that the law gives them: 行政区划 + 字号 +
 * 行业或经营特点 + 组织形式 (企业名称登记管理规定, article 6). A part that the name does not have is empty.
 */
export interface NameAnatomy {
  /** 行政区划: the division in front, or in brackets: `（北京）`. Null where the name has none. */
  readonly division: Division | null;
  /** `中国`, `中华`, `全国` or `国家` in front. */
  readonly national: string;
  /** `（中国）` stands in the name: as a rule the Chinese company of a foreign or a diversified group. */
  readonly inChina: boolean;
  /**
   * 字号: a company's own name; all of the middle where no trade can be told apart. A body that is no
   * company (a university, an association) has no 字号 apart from its name: the whole name is given.
   */
  readonly brand: string;
  /** 行业: a company's words of trade, as written. */
  readonly trade: string;
  /** 组织形式: the ending that says what it is, as written. */
  readonly form: string;
  readonly kind: NameKind;
  /** 集团 stands in its form. */
  readonly isGroup: boolean;
  /** The legal name of the whole, where the name is that of a branch (分公司, 代表处). */
  readonly branchOf: string | null;
}

/** Kinds whose names follow the law on enterprise names, with a 字号 and a trade. */
const ENTERPRISES: ReadonlySet<NameKind> = new Set(['company', 'partnership', 'professional firm', 'other']);

/** Endings in brackets that are a form of partnership, and no remark. */
const PARTNERSHIP_BRACKET = /\((?:有限|普通|特殊普通)合伙\)$/u;
const NO_FORM: NameForm = { text: '', kind: 'other' };
/** The forms by their last character, longest first. */
const FORMS_BY_ENDING: ReadonlyMap<string, readonly NameForm[]> = indexByEnding(NAME_FORMS);
/** Marks where a place in brackets stood: a private-use character, taken out of names beforehand. */
const PLACE_MARK = '\uE000';

/**
 * Takes an organization's name apart. Every text has an anatomy; one that follows no form has all of itself
 * as `brand` and the kind `other`.
 */
export function nameAnatomy(name: string): NameAnatomy {
  const written = name.normalize('NFKC').replace(/[\s\uE000]/gu, '');
  const branch = BRANCH_ENDING.exec(written)?.groups;
  const whole = withoutRemark(branch?.whole ?? written);
  const forms = FORMS_BY_ENDING.get(whole.slice(-1));
  const form = forms?.find(({ text }) => whole.endsWith(text) && whole !== text) ?? NO_FORM;
  const places = takeBrackets(whole.slice(0, whole.length - form.text.length));
  const front = takeFront(places.rest);
  const { brand, trade } = ENTERPRISES.has(form.kind) ? splitTrade(front.rest) : { brand: whole, trade: '' };
  return {
    division: front.division ?? places.division,
    national: front.national,
    inChina: places.inChina,
    brand,
    trade,
    form: form.text,
    kind: form.kind,
    isGroup: /集团/u.test(form.text) || /集团$/u.test(front.rest),
    branchOf: branch?.whole ?? null,
  };
}

function indexByEnding(forms: readonly NameForm[]): Map<string, NameForm[]> {
  const index = new Map<string, NameForm[]>();
  for (const form of forms) {
    const ending = form.text.slice(-1);
    index.set(ending, [...(index.get(ending) ?? []), form]);
  }
  return index;
}

/** Without a remark in brackets at the end: `山东省计算中心(国家超级计算济南中心)`. */
function withoutRemark(text: string): string {
  if (PARTNERSHIP_BRACKET.test(text)) return text;
  const cut = text.replace(/\([^()]*\)$/u, '');
  return cut.length >= 4 ? cut : text;
}

interface Brackets {
  readonly rest: string;
  readonly division: Division | null;
  readonly inChina: boolean;
}

/** Takes out brackets that hold a place, and marks where; other brackets lose only their signs. */
function takeBrackets(text: string): Brackets {
  if (!text.includes('(')) return { rest: text.replaceAll(')', ''), division: null, inChina: false };
  let division: Division | null = null;
  let inChina = false;
  const rest = text.replace(/\(([^()]*)\)/gu, (_, inside: string) => {
    if (inside === '中国') {
      inChina = true;
      return PLACE_MARK;
    }
    const place = divisionByName(inside) ?? wholeDivision(inside);
    if (place === null) return inside;
    division = place;
    return PLACE_MARK;
  });
  return { rest: rest.replace(/[()]/gu, ''), division, inChina };
}

function wholeDivision(text: string): Division | null {
  const leading = leadingDivision(text);
  return leading?.length === text.length ? leading.division : null;
}

interface Front {
  readonly rest: string;
  readonly division: Division | null;
  readonly national: string;
}

/** Takes the division or the national prefix off the front, unless nothing would be left. */
function takeFront(text: string): Front {
  const national = NATIONAL_PREFIXES.find((prefix) => text.startsWith(prefix) && text.length > prefix.length);
  if (national !== undefined) return { rest: text.slice(national.length), division: null, national };
  const latin = /^[A-Za-z0-9&.-]{2,}/u.exec(text)?.[0] ?? '';
  const leading = leadingDivision(text.slice(latin.length));
  if (leading === null) return { rest: text, division: null, national: '' };
  // OPPO广东移动通信: a place behind a brand in Latin letters ends the brand, as one in brackets does.
  const rest = `${latin}${latin === '' ? '' : PLACE_MARK}${text.slice(latin.length + leading.length)}`;
  return { rest: rest === '' ? text : rest, division: leading.division, national: '' };
}

/**
 * Splits own name and trade. A place in the middle parts them: `中丽（天津）产城融合发展`. Otherwise the trade is
 * the longest run of trade words that leaves an own name of two characters or more.
 */
function splitTrade(text: string): { brand: string; trade: string } {
  const mark = text.indexOf(PLACE_MARK);
  const before = mark < 0 ? text : text.slice(0, mark);
  const after = mark < 0 ? '' : text.slice(mark).replaceAll(PLACE_MARK, '');
  if (before === '') return splitAtTradeWords(after);
  if (after !== '') return { brand: before, trade: after };
  return splitAtTradeWords(before);
}

/** The trade words by their last character. */
const TRADES_BY_ENDING: ReadonlyMap<string, readonly string[]> = indexTrades();

function indexTrades(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const word of TRADE_WORDS) {
    const ending = word.slice(-1);
    index.set(ending, [...(index.get(ending) ?? []), word]);
  }
  return index;
}

function splitAtTradeWords(text: string): { brand: string; trade: string } {
  /** Places from which trade words lead to the end. */
  const reachable = [text.length];
  for (let end = text.length; end > 2; end--) {
    if (!reachable.includes(end)) continue;
    for (const word of TRADES_BY_ENDING.get(text.charAt(end - 1)) ?? []) {
      const at = end - word.length;
      if (at >= 2 && text.endsWith(word, end)) reachable.push(at);
    }
  }
  const start = Math.min(...reachable);
  return { brand: text.slice(0, start), trade: text.slice(start) };
}
