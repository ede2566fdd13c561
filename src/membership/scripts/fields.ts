import { readLabel } from '../labels.ts';
import type { TierWords } from '../settings.ts';
import { isPhrase, type Shape, shapeOf } from '../shape.ts';
import { type Row, SEVERAL, wordsOf } from './rows.ts';
import { linesOf, type Markup, namesIn } from './texts.ts';

/** What the values of one field look like, over all records of a kind. Shares are of the values, 0 to 1. */
export interface Field {
  readonly path: string;
  /** Share of the records that have a value. */
  readonly filled: number;
  /** Share of the values that are no repetition. */
  readonly distinct: number;
  readonly organizations: number;
  /** Names without a form; persons are not among them. */
  readonly names: number;
  readonly persons: number;
  readonly labels: number;
  readonly menu: number;
  readonly han: number;
  /** How much the values look like names of organizations, 0 to 1. */
  readonly likeness: number;
  /** What its key says: 1 that it is a name, -1 that it is something else, 0 nothing. */
  readonly hint: number;
}

/** Records that are looked at to tell the fields of a kind. */
const SAMPLE = 300;

/** The fields of records of one kind, in the order of the data. */
export function fieldsOf(rows: readonly Row[], words: TierWords, markup: Markup): Field[] {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const sample = rows.filter((_, at) => at % step === 0);
  const paths = new Set(sample.flatMap((row) => [...row.keys()].filter((path) => !path.includes(SEVERAL))));
  return [...paths].map((path) => fieldOf(path, sample, words, markup));
}

function fieldOf(path: string, rows: readonly Row[], words: TierWords, markup: Markup): Field {
  const texts = rows.flatMap((row) => row.get(path) ?? []);
  const lines = texts.map((text) => linesOf(text, markup));
  const kinds = lines.map((each) => (each.length === 1 ? kindOf(each[0] ?? '', words) : 'other'));
  const share = (kind: Kind) => kinds.filter((each) => each === kind).length / Math.max(1, texts.length);
  const likeness =
    share('organization') +
    share('name') * 0.6 +
    share('phrase') * 0.3 +
    share('person') * 0.25 +
    share('fragment') * 0.4;
  const isSlug = texts.length > 2 && lines.every(([line = '']) => /^[^\p{Lu}\p{Lo}\s]+$/u.test(line));
  return {
    path,
    filled: texts.length / Math.max(1, rows.length),
    distinct: new Set(texts).size / Math.max(1, texts.length),
    organizations: share('organization'),
    names: share('name'),
    persons: share('person'),
    labels: share('label'),
    menu: share('navigation'),
    han: lines.filter(([line = '']) => /\p{Script=Han}/u.test(line)).length / Math.max(1, texts.length),
    likeness: isSlug ? likeness * 0.3 : likeness,
    hint: hintOf(path),
  };
}

/** Longer texts tell of something, or hold more names than a line of them. */
const MAX_TEXT = 5000;

type Kind =
  | 'label'
  | 'phrase'
  | 'other'
  | Extract<Shape, 'organization' | 'name' | 'person' | 'fragment' | 'navigation'>;

function kindOf(text: string, words: TierWords): Kind {
  if (text.length > MAX_TEXT || TECHNICAL.test(text)) return 'other';
  if (readLabel(text, words) !== null) return 'label';
  const [first] = namesIn(text, words);
  const shape = shapeOf(first?.name ?? text);
  switch (shape) {
    case 'organization':
    case 'name':
    case 'person':
    case 'fragment':
    case 'navigation':
      return shape;
    case 'sentence':
      return isPhrase(text) ? 'phrase' : 'other';
    default:
      return 'other';
  }
}

/** Addresses, paths, files, ids, colours, numbers. */
const TECHNICAL =
  /^(?:(?:https?:)?\/\/|[./#]|data:|mailto:|tel:)|^[\w./%-]+\.(?:png|jpe?g|gif|svg|webp|bmp|ico|pdf|html?|php|aspx?|mp4|docx?)(?:[?#].*)?$|^[\da-f]{8}-[\da-f-]{10,}$|^[\da-f]{12,}$|^[\d\s.,:+-]*$|^[a-z]{1,6}[-_]?\d+$|^[a-z]+(?:_[a-z\d]+)+$|^[a-z]+(?:-[a-z]+){3,}$/u;

/** Words of keys of names, and of keys of what else is said of an organization; in English, in Chinese, by initials. */
const NAME_WORDS =
  /^(?:names?|title|company|organi[sz]ation|org|unit|enterprise|institution|member|entity|corp|mc|mingcheng|qymc|dwmc|gsmc|jgmc|danwei|qiye|gongsi|zh|cn|chinese|full|text|label|.*(?:名称|全称)|(?:会员|成员)?(?:单位|企业|机构)|公司)$/iu;
const OTHER_WORDS =
  /^(?:en|eng|english|short|abbr|abbreviation|alias|alternate|alternative|nick|legal|slug|pinyin|py|contacts?|linkman|lxr|frdb|fr|persons?|leader|boss|ceo|chairman|representative|user|author|address|addr|dz|dizhi|city|province|region|area|location|country|hq|industry|hy|sector|intro|jj|jianjie|introduction|desc|description|summary|excerpt|about|content|remark|bz|note|memo|keywords?|tags?|logo|img|image|pic|photo|icon|alt|url|link|href|website|site|wz|file|path|email|mail|phone|tel|dh|parent|superior|group|department|products?|project|job|position|post|role|type|level|category|class|quote|caption|seo|meta|html|source|.*(?:简称|英文|地址|联系|法人|法定|代表|负责|简介|介绍|上级|主管|行业|领域|地区|省份?|城市|备注).*)$/iu;

function hintOf(path: string): number {
  const words = wordsOf(path).split(' ');
  if (words.some((word) => OTHER_WORDS.test(word))) return -1;
  return words.some((word) => NAME_WORDS.test(word)) ? 1 : 0;
}

/** Smaller likeness than this is no field of names. */
const MIN_LIKENESS = 0.35;
/** Beside a field of Chinese names, one of Latin names is taken for their translation. */
const CHINESE_SHARE = 0.5;

/** The field whose values look most like the names of organizations; null where none does. */
export function nameField(fields: readonly Field[]): Field | null {
  const likely = fields.filter((field) => field.likeness >= MIN_LIKENESS && field.filled >= 0.6);
  const chinese = likely.filter((field) => field.han >= CHINESE_SHARE && worth(field) >= MIN_LIKENESS);
  const pool = chinese.length > 0 ? chinese : likely;
  return pool.reduce<Field | null>(
    (best, field) => (best === null || worth(field) > worth(best) ? field : best),
    null,
  );
}

function worth({ likeness, filled, distinct, hint }: Field): number {
  return likeness * filled * (distinct >= 0.9 ? 1 : distinct) * (hint > 0 ? 1.3 : hint < 0 ? 0.4 : 1);
}

/** Words of keys of a person's office, and of where a person works. */
const OFFICE_WORDS =
  /(?:^|[.\s])(?:job|jobs?title|position|post|duty|zhiwu|zw|zc|职务|职称|头衔)(?:$|[.\s])/iu;
const EMPLOYER_WORDS =
  /(?:^|[.\s])(?:company|org|organi[sz]ation|employer|affiliation|institution|unit|work\s?unit|danwei|dw|works\s?for|单位|工作单位|所在单位)(?:$|[.\s])/iu;
const PERSON_WORDS = /^(?:(?:full|real|true|person)?\s?name|xm|xingming|姓名|专家)$/iu;

/**
 * Are the records persons, who say where they work? Then no employer is a member for it.
 *
 * @param seated the records stand under tiers of bodies: a person in them stands for the body
 */
export function arePersons(fields: readonly Field[], name: Field, seated: boolean): boolean {
  if (name.persons >= 0.5) return true;
  if (seated) return false;
  const isPerson = ({ path, persons, filled }: Field) =>
    PERSON_WORDS.test(wordsOf(path)) || (persons >= 0.6 && filled >= 0.6 && hintOf(path) >= 0);
  const person = fields.find((field) => isPerson(field) && field.organizations < 0.3);
  if (person === undefined) return false;
  const others = fields.filter((field) => field !== person);
  if (person !== name) return fields.indexOf(person) < fields.indexOf(name);
  return others.some(
    ({ path, likeness }) =>
      OFFICE_WORDS.test(wordsOf(path)) || (EMPLOYER_WORDS.test(wordsOf(path)) && likeness >= MIN_LIKENESS),
  );
}
