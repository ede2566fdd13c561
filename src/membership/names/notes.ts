import { hasForm, shapeOf } from '../shape.ts';

/** A name, and what stood behind it that does not belong to it. */
export interface Noted {
  readonly name: string;
  /** The innermost note without its brackets; null where there was none. */
  readonly note: string | null;
}

/** Who stands for a body, written out: `（代表：王某）`, `（理事长：王某）`. */
const REPRESENTATIVE = '(?:单位|会员|法定)?(?:代表人?|联系人|联络人|法人|负责人)';
const OFFICER = '副?(?:理事长|会长|秘书长|主席|主任|院长|校长|所长|董事长|总经理|总裁)|理事|委员';
/** How a body is reached. */
const CONTACT =
  '(?:联系|联络)?(?:电话|手机|方式|邮箱|地址|传真)|电子邮[件箱]|网址|官网|tel|phone|fax|mobile|e-?mail|contact(?: person)?|website';
/** What a list says of the membership and not of the member: it is new, it is being prepared. */
const STATE =
  '新|新入会|新加入|新增(?:会员|成员|单位)?|新会员|新成员|增补|增选|递补|补选|拟任|拟增补|候选|续任|连任|筹|筹建中?|筹备中?|筹建单位|待定|公示中?|试用期?|暂缺|已退出|' +
  '(?:19|20)\\d\\d(?:年(?:\\d{1,2}月)?(?:新增|新入会|加入|入会|增补|新加入)?(?:会员|成员)?|(?:新增|新入会|加入|入会|增补)(?:会员|成员)?)|(?:拟|本次|本年度?|首批|第.{1,3}批)(?:新增|增补|加入)?(?:会员|成员)?|' +
  '(?:19|20)\\d\\d[./-]\\d{1,2}(?:[./-]\\d{1,2})?|排名不分(?:先后|前后)|以?按.{1,10}(?:排序|排列)|new(?: members?)?|members?|joined (?:in )?\\d{4}|since \\d{4}|pending|provisional';
const HONORIFIC = '先生|女士|小姐|老师|教授|博士|院士|经理|主任|总|处长|科长|局长|院长|校长|所长|董事长';

/** Each takes one note off the end; the first group that took part is the note. */
const ALWAYS: readonly RegExp[] = [
  new RegExp(`\\s*[(（【\\[]\\s*(?:${REPRESENTATIVE}|${OFFICER}|${CONTACT})\\s*[:：](.*)$`, 'iu'),
  new RegExp(`\\s*[(（【\\[〔]\\s*(${STATE})\\s*[)）】\\]〕]$`, 'iu'),
  new RegExp(
    `\\s*[(（]\\s*((?!副|常务|执行|名誉|第|总)\\p{Script=Han}{1,3}\\s*(?:${HONORIFIC}))\\s*[)）]$`,
    'u',
  ),
  /(?<=[\p{L}\p{N}.)）])\s*([*＊※★☆†‡△▲]+)$/u,
];
/** Contacts that are written out behind a gap, and a telephone number without a word before it. */
const CONTACTS: readonly RegExp[] = [
  new RegExp(`[\\s,，;；、]+(?:${REPRESENTATIVE}|${CONTACT})\\s*[:：](.*)$`, 'iu'),
  /\s*[(（]?\s*((?:\+?\d{2,4}[-\s])?(?:\d{3,4}[-\s])?1?[\dxX*]{7,11})\s*[)）]?$/u,
];
/** `某某公司 ——张 勇`, `某某公司 张勇`. */
const BEHIND_DASH =
  /^(.{2,}?)(?:\s*(?:——+|--+|－－+)|\s+[—–-])\s*(\p{Script=Han}{1,2}\s?\p{Script=Han}{1,2}(?:女士|先生|小姐|老师)?)$/u;
const BEHIND_GAP = /^(.{4,}?)\s+(\p{Script=Han}\s?\p{Script=Han}{1,2})$/u;

/** What every note has: most names have nothing of it, and are not looked at any further. */
const COULD_HAVE_NOTE = /[)）】\]〕*＊※★☆†‡△▲—–－-]|\s/u;
/** More notes than anybody writes behind one name. */
const MOST = 4;

/**
 * Takes off what stands behind a name and is none of it: who represents the body and how to reach it, the
 * state of its membership, a sign that points to a footnote. Brackets that belong to names stay: （北京）,
 * （集团）, （有限合伙）, (China).
 *
 * @param name white space as it is shown
 */
export function withoutNotes(name: string): Noted {
  let noted: Noted = { name, note: null };
  if (!COULD_HAVE_NOTE.test(name)) return noted;
  for (let count = 0; count < MOST; count++) {
    const next = withoutOne(noted.name, ALWAYS) ?? withoutPerson(noted.name);
    if (next === null) break;
    noted = next;
  }
  return noted;
}

/**
 * The name of a line that says how to reach a body, and what it says of it. One such line is a body's address;
 * in a list, each has one behind it.
 */
export function contactBehind(text: string): Noted | null {
  return /[:：]|[\dxX*]{7}/u.test(text) ? withoutOne(text, CONTACTS) : null;
}

function withoutOne(text: string, patterns: readonly RegExp[]): Noted | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    const name = found === null ? '' : text.slice(0, found.index).trim();
    if (found !== null && /\p{L}.*\p{L}/u.test(name) && isBalanced(name))
      return { name, note: (found[1] ?? '').replace(/[)）】\]]$/u, '').trim() };
  }
  return null;
}

/** The person behind a dash, or behind a gap where the name before it is whole. */
function withoutPerson(name: string): Noted | null {
  const [, dashed = '', person = ''] = BEHIND_DASH.exec(name) ?? [];
  if (
    dashed !== '' &&
    !hasForm(person) &&
    (shapeOf(dashed) === 'organization' || shapeOf(person) === 'person')
  )
    return { name: dashed.trim(), note: person };
  const [, before = '', after = ''] = BEHIND_GAP.exec(name) ?? [];
  return before !== '' && shapeOf(after) === 'person' && hasForm(before)
    ? { name: before, note: after }
    : null;
}

/** Is every bracket closed? What opens one before the note opens the note, or a remark that holds more than it. */
function isBalanced(text: string): boolean {
  return (text.match(/[(（]/gu) ?? []).length === (text.match(/[)）]/gu) ?? []).length;
}

const IN_BRACKETS = /\s*[(（]\s*([^()（）]{1,12}?)\s*[)）]$/u;

/** What stands in the brackets that a name ends in, and the name without them. */
export function bracketBehind(name: string): Noted | null {
  const found = IN_BRACKETS.exec(name);
  const rest = found === null ? '' : name.slice(0, found.index);
  return found === null || rest.trim() === '' ? null : { name: rest, note: found[1] ?? '' };
}
