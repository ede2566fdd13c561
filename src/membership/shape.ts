import { leadingDivision } from '../model/divisions.ts';
import {
  CLOSING_ZH,
  COMPOUND_SURNAMES,
  CREDITS,
  HEADER_WORDS,
  isCountry,
  NAVIGATION,
  OFFICES,
  REGIONS,
  SUBGROUPS,
  SURNAMES,
  TELLING_EN,
  TELLING_ZH,
} from './lexicons/everyday.ts';
import { FORMS_ZH, GENERIC_ZH, LOOSE_FORMS_ZH, TRADES_ZH } from './lexicons/organizations.ts';
import { simplified } from './lexicons/traditional.ts';
import { shapeOfLatin, withoutTrailingBrackets } from './shape-latin.ts';

/**
 * What a line of text looks like, taken by itself:
 * - `organization`: its form says that it names one;
 * - `name`: it could be a name (a brand, an organization without a suffix); its company decides;
 * - `fragment`: the end of an organization's name whose beginning stands elsewhere;
 * - everything else names no organization.
 */
export type Shape =
  | 'organization'
  | 'name'
  | 'fragment'
  | 'person'
  | 'number'
  | 'date'
  | 'contact'
  | 'count'
  | 'navigation'
  | 'table header'
  | 'subgroup'
  | 'note'
  | 'sentence';

const HAN = /\p{Script=Han}/u;
const FORM_ZH = new RegExp(`^(.*?)(?:${FORMS_ZH})$`, 'u');
/** Words of the legal form, which say nothing of what the company is. */
const LEGAL_WORDS = /有限|责任|股份|集团|控股|[()]/gu;
/** No name's second half begins so: `国家能源投资集团`. */
const OF_THE_STATE = /^(?:国家|中国|中华)/u;
const COMPANY_END = /(?:公司|集团)$/u;
const LOOSE_FORM = new RegExp(`^(.+?)(?:${LOOSE_FORMS_ZH})$`, 'u');
const TRADE_END = new RegExp(`^(.+?)(?:${TRADES_ZH})$`, 'u');
const GENERIC = new RegExp(GENERIC_ZH, 'gu');
const PERSON = new RegExp(
  `^(?!.*[报社网台局厂]$)(?:[${SURNAMES}]\\s*\\p{Script=Han}\\s*\\p{Script=Han}?|(?:${COMPOUND_SURNAMES})\\p{Script=Han}{1,2})$`,
  'u',
);
/** Who wrote, checked or sealed the page. */
const SIGNED = /(?:供稿|代章|盖章|公章|责任编辑|摄影|审核)\)?$/u;

/** How many stand under a sub-heading. */
const COUNT_BEHIND = /\s*[([]\s*(?:共|计)?\s*\d+\s*(?:家|所|个|名)?\s*[)\]]$/u;
/** A day written out in English, with or without what happened on it. */
const DATE_EN =
  /\b(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\d\d$/iu;
/** A day in Chinese numerals: `二〇一二年五月十八日`. */
const DATE_ZH = /^[一二][\p{Script=Han}〇○Ｏ]{3}年(?:[一二三四五六七八九十]{1,2}月)?/u;
/** `-- 银行机构 --`: a text between ornaments heads what comes below. */
const FRAMED = /^([-–—=~*·•\u2500-\u257f])\1+\s*[^-–—=~*\u2500-\u257f]{1,30}?\s*\1{2,}$/u;
/** What is said of a list in brackets of its own, and the end of an article. */
const REMARK =
  /^[([][^()[\]]*(?:排名|排序|先后|如下|截至|更新)[^()[\]]*[)\]]$|^[-–—·.\s]*(?:the )?end[-–—·.\s]*$|^(?:编辑|责编|审核|校对|供稿|来源|作者|摄影|排版)\s*[|丨/:]|^发表于|^分享到|(?:公布|公示|公告|通报|发布|列示|名单)(?:如下|于后):?$/iu;
/** A street with its number, or a town with its code, on a line of its own. */
const POSTAL =
  /^\p{Lu}[\p{L}.'’ -]*(?:strasse|straße|str\.|platz|gasse|weg|allee|ring|quai|damm)\s+\d{1,4}\s?[a-z]?$|^(?:[A-Z]{1,2}[-–]\d{4,5}|\d{5})\s+\p{Lu}[\p{L}.'’ /-]+$/iu;
/** Words that name a list and not what stands in it. */
const SORTING = /分类|列表|名录|名单|级别|展示|查询|一览/gu;
/** Longer lines are not looked at: no name is as long, with or without what can stand around it. */
const LONGEST_LINE = 500;
const MAX_NAME_HAN = 45;

/**
 * Judges one line of text by its form alone.
 *
 * @param written the line as written; full-width and half-width forms count the same
 */
export function shapeOf(written: string): Shape {
  if (written.length > LONGEST_LINE) return 'sentence';
  const text = simplified(written.normalize('NFKC')).replace(/\s+/gu, ' ').trim();
  return plainShape(text) ?? (HAN.test(text) ? shapeOfChinese(text) : shapeOfLatin(text));
}

/** Does the text end as the names of organizations do, with a form and not only a trade? */
export function hasForm(written: string): boolean {
  const text = simplified(written.normalize('NFKC')).trim();
  const core = withoutTrailingBrackets(text);
  return HAN.test(text)
    ? shapeOf(text) === 'organization' && FORM_ZH.test(core)
    : shapeOf(text) === 'organization';
}

/** Does the text stand between ornaments, as sub-headings of plain text do? */
export function isFramed(text: string): boolean {
  return FRAMED.test(text);
}

/** Could a line that reads like a sentence still be a name? It is short, has no punctuation, and tells nothing. */
export function isPhrase(written: string): boolean {
  const text = written.normalize('NFKC').trim();
  return (
    text.length <= 60 && !/[.,;:!?。、…]/u.test(text) && !TELLING_ZH.test(text) && !TELLING_EN.test(text)
  );
}

/** The shapes that need no reading of the words; null for what may be a name. */
function plainShape(text: string): Shape | null {
  if (!/\p{L}/u.test(text)) return /\d[-/.:]\d/u.test(text) && !/\d{5}/u.test(text) ? 'date' : 'number';
  if (/^[([][A-Za-z\d]{1,2}[)\]]$/u.test(text) || REMARK.test(text)) return 'note';
  if (/\{\{|\}\}|<%|\$\{|^(?:undefined|null|nan)$/iu.test(text)) return 'note';
  if (NAVIGATION.has(text.toLowerCase().replace(/^[【[〖<«‹]\s*|\s*[】\]〗>»›]+$/gu, '')))
    return 'navigation';
  if (
    /^[([]?(?:19|20)\d\d\s*[年./-]/u.test(text) ||
    DATE_ZH.test(text) ||
    /^(?:as of|(?:last )?(?:updated|modified)(?: on)?|status)\b.*\b(?:19|20)\d\d\b/iu.test(text) ||
    /\b(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}\b/u.test(text) ||
    DATE_EN.test(text)
  )
    return 'date';
  if (
    /^[(]?(?:共|总计|合计|total:?|showing|displaying|results?(?: found)?:?)?\s*\d+(?: (?:of|to|-) \d+){0,2}\s*(?:家|个|条|页|名|位|members?|companies|organi[sz]ations|institutions|universities|units|firms|results?|items?)/iu.test(
      text,
    )
  )
    return 'count';
  if (POSTAL.test(text)) return 'contact';
  if (/@|https?:|www\.|\d{3,4}-\d{7,8}|1[3-9]\d{9}|\+86/u.test(text)) return 'contact';
  // Without a name behind it, `支持单位` is a heading.
  const heading = text.length <= 6 && CLOSING_ZH.test(text);
  if (!heading && CREDITS.test(text.replace(/^[([\s*]+/u, ''))) return 'note';
  if (HEADER_WORDS.test(withoutGaps(text)) || isBilingualHeader(text)) return 'table header';
  const group = text
    .replace(COUNT_BEHIND, '')
    .replace(/^[【[「<(]\s*([^【】[\]「」<>()]+)\s*[】\]」>)]$/u, '$1');
  if (isFramed(text)) return 'subgroup';
  if (
    SUBGROUPS.test(group) ||
    REGIONS.test(group) ||
    isCountry(group) ||
    areDivisions(group) ||
    areDotted(group)
  )
    return 'subgroup';
  return null;
}

/** `单 位 名 称`, stretched to the width of its column. */
function withoutGaps(text: string): string {
  return /^\p{Script=Han}(?:\s\p{Script=Han})+$/u.test(text) ? text.replace(/\s/gu, '') : text;
}

/** `单位名称 Organization`: the head of a column, in two languages. */
function isBilingualHeader(text: string): boolean {
  const [, chinese = '', latin = ''] = /^(\p{Script=Han}+)\s*\/?\s*([A-Za-z][A-Za-z .]*)$/u.exec(text) ?? [];
  return chinese !== '' && HEADER_WORDS.test(chinese) && HEADER_WORDS.test(latin);
}

function shapeOfChinese(text: string): Shape {
  if (/[。!?;]|…|\.{3}|,.*,|:/u.test(text) || text.length > MAX_NAME_HAN) return 'sentence';
  if (/(?:路|街|道|巷|村)\S{0,10}\d+\s*(?:号|弄)|\d+\s*(?:号楼|号院|楼|层|室|栋|座|幢)|邮编/u.test(text))
    return 'contact';
  if (/[“”《》"、]/u.test(text) && TELLING_ZH.test(text)) return 'sentence';
  if (isPlaceAndKind(text)) return 'subgroup';
  const core = withoutTrailingBrackets(text).replace(/\s/gu, '');
  if (/秘书处$|日印发$/u.test(core) || SIGNED.test(text)) return 'note';
  if (/[、；]|,(?!\s*\p{Script=Latin})/u.test(core)) return 'sentence';
  const stem = FORM_ZH.exec(core)?.[1];
  if (stem !== undefined) return shapeWithForm(core, stem);
  if (OFFICES.test(core) || isTitledPerson(text)) return 'person';
  if (TELLING_ZH.test(core) || /,/u.test(core)) return 'sentence';
  if (PERSON.test(text) || isEmployed(text, core)) return 'person';
  return shapeWithoutForm(core);
}

/** `杭州`, `金华、义乌`: what lists are ordered by. */
function areDivisions(text: string): boolean {
  if (text.length > 30 || !HAN.test(text)) return false;
  return text.split(/[、,]/u).every(isDivision);
}

function isDivision(text: string): boolean {
  return text.length >= 2 && leadingDivision(text)?.length === text.length;
}

/** `大模型 · 龙华区`: short words between dots, one of them a place. */
function areDotted(text: string): boolean {
  const parts = text.split(/\s+[·•|/]\s+/u);
  return (
    parts.length > 1 &&
    parts.every(({ length }) => length <= 8) &&
    parts.some((part) => isDivision(part) || /^\p{Script=Han}{2,3}[区县]$/u.test(part))
  );
}

/** `北京 工业软件`, `沈阳 科研院所`: where a member sits, and behind a gap what it does. */
function isPlaceAndKind(text: string): boolean {
  const gap = text.indexOf(' ');
  if (gap < 2 || leadingDivision(text)?.length !== gap) return false;
  const kind = text.slice(gap + 1);
  return kind.length <= 8 && (SUBGROUPS.test(kind) || !FORM_ZH.test(kind));
}

/** `董事长兼总裁 曾宏`: an office, and behind a gap who holds it. */
function isTitledPerson(text: string): boolean {
  const gap = text.indexOf(' ');
  return gap > 1 && OFFICES.test(text.slice(0, gap)) && PERSON.test(text.slice(gap + 1));
}

/** A person, and in brackets where the person works. */
function isEmployed(text: string, core: string): boolean {
  const place = /\(([^()]{4,})\)$/u.exec(text)?.[1];
  return place !== undefined && PERSON.test(core) && FORM_ZH.test(place);
}

/** A line that ends in 公司, 大学, 协会 …: `stem` is what stands before that. */
function shapeWithForm(core: string, stem: string): Shape {
  const proper = stem.replace(GENERIC, '').replace(/[()·&\s-]/gu, '');
  const company = COMPANY_END.test(core);
  if (TELLING_ZH.test(stem) && !(company && core.length <= 24 && !/^关于|^热烈|^祝贺|^欢迎/u.test(stem)))
    return 'sentence';
  if (proper.length > 0 && stem.length > 1) return 'organization';
  if (company) {
    const said = stem.replace(LEGAL_WORDS, '').length;
    return said >= (OF_THE_STATE.test(stem) ? 4 : 8) ? 'organization' : 'fragment';
  }
  const long = core.endsWith('大学') ? 4 : 6;
  return stem.length >= long ? 'organization' : stem === '' ? 'fragment' : 'name';
}

function shapeWithoutForm(core: string): Shape {
  if (core.length < 2) return 'note';
  const trade = TRADE_END.exec(core)?.[1];
  if (trade !== undefined && core.length <= 12)
    return hasProperPart(trade) && trade.length >= 2 ? 'organization' : 'name';
  const loose = LOOSE_FORM.exec(core)?.[1];
  if (loose !== undefined && core.length >= 6 && loose.replace(GENERIC, '').length >= 2)
    return 'organization';
  return core.length <= 24 ? 'name' : 'sentence';
}

/** Does a line say more than what kind of thing it is of? `会员分类` does not. */
export function isProper(written: string): boolean {
  return hasProperPart(simplified(written.normalize('NFKC')).replace(SORTING, ''));
}

function hasProperPart(stem: string): boolean {
  return stem.replace(GENERIC, '').replace(/[()·&\s-]/gu, '') !== '';
}
