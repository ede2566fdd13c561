import { normalizeName } from '../model/names.ts';
import type { Tier } from '../model/vocabulary.ts';
import { readKindOfMember } from './kinds.ts';
import type { LabelReading } from './label.ts';
import { plainText, splitCount, withoutOrnaments } from './label-text.ts';
import { OTHER_LANGUAGES, OTHER_TIER_WORD } from './lexicons/tiers.ts';
import type { TierWords } from './settings.ts';

const UNIT = '(?:单位|企业|机构|公司|会社|厂商|高校|院校|学校|成员|会员)*';
const UNIT_AGAIN = UNIT.replace(/\*$/u, '+');
const OWNER =
  '(?:.{0,26}?(?:联盟|协会|学会|商会|联合会|促进会|研究会|委员会|专委会|工作组|理事会|[A-Za-z]{2,12}(?:国际|中国|组织)?|第.{1,4}[届批次期]|首[届批]|新一届|本会|我会|现任|现有|目前|以下[为是]?|新增|新任|\\d{4}年度?|历届|本届)的?)?';
const LIST =
  '(?:及其?代表)?(?:(?:单位)?(?:名单|名录|列表|一览表|一览|展示|风采|简介|介绍|信息|目录|墙|logo|如下|包括|有))?';
const MEMBER = '(?:会员|成员|会员单位|成员单位)';

const TERMS_ZH: readonly (readonly [RegExp, Tier | null, 'general' | 'special'])[] = [
  [
    zh(`(?:常务|执行|轮值|联席|第一|名誉)*副(?:理事长|会长|主席|主任委员|主任|盟主|董事长)级?${UNIT}`),
    'vice-chair',
    'special',
  ],
  [
    zh(
      `(?:轮值|执行|联席|名誉|首席|当值)*(?:理事长|会长|主席|盟主|主任委员|主任|董事长|监事长|秘书长|副秘书长|组长|副组长|役员|干事)(?:单位|企业|机构|公司|会社|高校|院校|学校)(?:成员)?`,
    ),
    null,
    'special',
  ],
  [zh(`(?:常务|执行|轮值|特邀|荣誉|战略|核心|高级|联席)(?:理事|委员|董事)${UNIT}`), null, 'special'],
  [zh(`(?:(?:理事|董事)级?${UNIT}|(?:理事会|董事会)${UNIT_AGAIN})`), 'board', 'special'],
  [/^.{0,20}?第.{1,4}届(?:理事会|董事会)$/u, 'board', 'special'],
  [/^.{0,20}?第.{1,4}届(?:监事会|常务理事会)$/u, null, 'special'],
  [
    zh(
      `(?:监事|委员|秘书处|牵头|链主|链长|发起|联合发起|创始|创建|共建|观察员|依托)(?:会|成员|会员)?(?:单位|企业|机构|会员|成员)`,
    ),
    null,
    'special',
  ],
  [
    zh(`(?:普通|一般|正式?|基础|基本|初级|团体|标准|常规|单位)(?:单位|团体|企业)?${MEMBER}${UNIT}`),
    'ordinary',
    'special',
  ],
  [
    zh(
      `(?:联盟|协会|学会|分会|专委会|社区|基金会|全体|全部|所有|我们的|中国|[国境][内外]|海外|港澳台?)?${MEMBER}${UNIT}`,
    ),
    'ordinary',
    'general',
  ],
  [zh(`(?:[\\p{Script=Han}A-Za-z]{1,6}(?:级|类|型)?)(?:会员|成员)(?:单位|企业|机构)?`), null, 'special'],
  [
    zh('(?:战略|白金|铂金|钻石|黄金|金牌?|白银|银牌?|青铜|铜牌?)级?(?:捐赠人|捐赠者|捐赠单位|捐赠企业)'),
    null,
    'special',
  ],
];

const UNIT_EN =
  '(?:\\s+(?:members?|membership|units?|company|companies|organi[sz]ations?|universit(?:y|ies)|enterprises|institutions|participants|partners|sponsors|level|tier|class|list|directory))*';
const TERMS_EN: readonly (readonly [RegExp, Tier | null, 'general' | 'special'])[] = [
  [
    en(
      `(?:executive |deputy |standing )?(?:vice[- ]?(?:chair|president|director[- ]?general)(?:man|men|person|persons|s|ships?)?|deputy chairs?(?:man|men)?)(?: of the (?:board|council))?${UNIT_EN}`,
    ),
    'vice-chair',
    'special',
  ],
  [
    en(
      `(?:(?:governing )?(?:board|council)|executive (?:board|council)(?= members?\\b)|directors?|governing)(?: of directors)?(?:\\s+(?:members?|units?|company|companies|organi[sz]ations?|institutions?|level))+`,
    ),
    'board',
    'special',
  ],
  [en('(?:supervis(?:ory|or)|auditing)(?: board)?(?: units?| members?)|auditors?'), null, 'special'],
  [en('executive (?:board|council) units?'), null, 'special'],
  [en('members of the (?:governing )?(?:board|council)(?: of directors)?'), 'board', 'special'],
  [
    en(
      `(?:chair|president|chairman|standing (?:council|director|board))(?:\\s+(?:members?|units?|company|companies|organi[sz]ations?|universit(?:y|ies)))+`,
    ),
    null,
    'special',
  ],
  [
    en(
      `(?:general|ordinary|regular|full|standard|common)(?:\\s+(?:members?|membership|units?|companies|organi[sz]ations?|level|tier))+`,
    ),
    'ordinary',
    'special',
  ],
  [
    en(
      `(?:(?:all |current |member )?(?:members?|member (?:companies|organi[sz]ations|institutions|universities|associations|firms|bodies|units))(?: list| directory| roster| companies)?|membership (?:list|directory|roster)|(?:list|directory|roster) of members)`,
    ),
    'ordinary',
    'general',
  ],
  [
    en(
      `(?:platinum|diamond|gold|golden|silver|bronze|titanium|premier|premium|promoters|adopters|contributors|affiliates|associates|observers)${UNIT_EN}`,
    ),
    null,
    'special',
  ],
  [
    en(
      `(?:[a-z&][\\w&/'’-]*,?\\s+){1,6}(?:members?|membership|participants)(?:\\s+(?:companies|organi[sz]ations|level|tier|list))?`,
    ),
    null,
    'special',
  ],
];

function zh(term: string): RegExp {
  return new RegExp(`^${OWNER}${term}${LIST}$`, 'iu');
}

function en(term: string): RegExp {
  return new RegExp(`^${term}$`, 'iu');
}

/** What stands before the tier in an English heading: articles, and the alliance's name or its initials. */
const OWNER_EN =
  /^(?:(?:[Tt]he|[Oo]ur|[Mm]eet [Oo]ur|[Ll]ist [Oo]f|[Cc]urrent|[A-Z]{2,8}|(?:[A-Z]\w+ )?(?:Alliance|Consortium|Association|Foundation))(?:'s|’s)?\s+)/u;
/** Kinds of members that firms are called as well. */
const BARE_KIND = /^(?:associates?|affiliates?|partners?|promoters?|adopters?|contributors?|observers?)$/iu;
/** What kinds of members are called besides, in words that initials could be taken for. */
const QUALIFIER =
  /^(?:vice|deputy|voting|sponsors?|charter|student|lifetime|premium|emerging|executive|technical|individual)$/iu;

/** A word that every such heading has one of: most lines have none, and need no closer reading. */
const TIER_WORD =
  /单位|会员|成员|捐赠|役员|干事|理事|会长|主席|主任|盟主|董事|组长|委员|秘书|member|chair|president|director|council|board|governing|participant|platinum|diamond|gold|silver|bronze|titanium|premier|premium|promoter|adopter|contributor|affiliate|associate|observer|supervis|audit|观察员/iu;

/** What a visitor is asked to do or told about membership, not a tier. */
const NOT_A_LABEL =
  /(?:^共计|共有|^(?:search|find|filter|browse|showing|select|sort)\b|首页|位置|没有|暂无|新会员(?:介绍|风采|推荐|展示)|列明|结果|下一[条篇]|上一[条篇]|第.{1,3}[章条节款]|走进|走访|祝贺|欢迎|成为|获|入会|申请|服务|登录|注册|动态|新闻|中心|之家|活动|权益|权利|义务|章程|条件|流程|通知|公告|大会|会议|专区|入口|管理|招募|加入|如何|become|join|benefit|apply|login|how|why|news|meeting|form|fee|dues|agreement|portal|area|\b(?:is|are|was|were|listed|below|following|to|you|your)\b)/iu;
/** A sentence that opens a list: `The forum includes the following members`, `The following companies are members`. */
const OPENING_EN =
  /^(?:.{2,40} (?:includes?|has|have|comprises?|consists? of) (?:the following|these) (?:current )?members?(?: organi[sz]ations| companies)?|(?:the )?following (?:organi[sz]ations|companies|institutions) are (?:current )?members(?: of .{2,30})?|(?:our|the|current) members (?:are|include)(?: the following)?)$/iu;
/** `关于…名单的公示`: the title of an announcement that is the list. */
const ANNOUNCEMENT =
  /^关于(?:公布|公示|发布|确认|批准|同意|增补|吸纳)?(.{2,40}名单)的?(?:公示|公告|通告|通报|决定|通知)$/u;
const ENUMERATOR =
  /^(?:[(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)]?\s*[、.:)]\s*|[(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)]\s*|第[一二三四五六]部分:?\s*)/u;
/** What articles are found by, and no heading. */
const HASHTAG = /^[#＃][^#＃\s]+(?:\s+\d+个)?$/u;
const MAX_LABEL = 60;
/** Two parts of a heading, and the sign between them. */
const PARTS = /^([^/|·–—-]{3,40}?)\s+([/|·–—-])\s+([^/|·–—]{3,40})$/u;

/**
 * Reads a line as the heading of a list of members.
 *
 * @param written the line as written
 * @param words the alliance's own words, from the configuration: they win over everything
 * @returns null where the line is not such a heading
 */
export function readLabel(written: string, words: TierWords = {}): LabelReading | null {
  if (written.length > MAX_LABEL * 4 || HASHTAG.test(written)) return null;
  const whole = plainText(written);
  // What stands in brackets behind can be longer than the heading itself.
  const text = whole.length > MAX_LABEL ? whole.replace(/\s*\([^()]*\)$/u, '') : whole;
  if (text === '' || text.length > MAX_LABEL) return null;
  if (Object.keys(words).length === 0 && !speaksOfTiers(text)) return null;
  const bare = withoutOrnaments(text.replace(ANNOUNCEMENT, '$1')).replace(ENUMERATOR, '');
  const { core: counted, announced: count } = splitCount(bare);
  const core = withoutOrnaments(counted.replace(/\s*\([^()]*\)$/u, ''));
  const own = configured(words, [text, bare, core]);
  if (own !== undefined) {
    const tier = own === 'ignore' ? null : own;
    return { tier, core, announced: count, general: false, ignored: own === 'ignore', bodies: true };
  }
  return inBrackets(counted, readCore(core, count));
}

function speaksOfTiers(text: string): boolean {
  return TIER_WORD.test(text.replace(/\s/gu, '')) || TIER_WORD.test(text) || OTHER_TIER_WORD.test(text);
}

/** `幹事会員（Board Members）`: what stands in brackets behind says which tier it is, where the heading itself does not. */
function inBrackets(counted: string, reading: LabelReading | null): LabelReading | null {
  if (reading === null || reading.tier !== null || reading.general) return reading;
  const behind = /\(([^()]{3,30})\)$/u.exec(counted)?.[1];
  const translated = behind === undefined ? null : readWhole(behind, null);
  return translated === null || translated.general ? reading : { ...reading, tier: translated.tier };
}

function readCore(core: string, announced: number | null): LabelReading | null {
  return readWhole(core, announced) ?? readParts(core, announced);
}

/** `Full Members / Membres associés`, `Edge Members - Platinum`: the same in two languages, or the tier behind. */
function readParts(core: string, announced: number | null): LabelReading | null {
  const [, first = '', sign = '', second = ''] = PARTS.exec(core) ?? [];
  const reading = first === '' ? null : readWhole(first, announced);
  if (reading === null) return null;
  const tier = readWhole(second, announced) ?? readKindOfMember(second);
  if (tier !== null) return { ...(tier.general ? reading : tier), core, announced };
  if (/(?:名录|目录|名单|列表|一览表?)$/u.test(second) && !NOT_A_LABEL.test(second))
    return { ...reading, core };
  const bilingual = /[/|]/u.test(sign) && !NOT_A_LABEL.test(second) && /^[^\p{Script=Han}/|]+$/u.test(second);
  return bilingual ? { ...reading, core } : null;
}

/** Headings in languages that we know only the commonest of. */
function readOtherLanguage(core: string, announced: number | null): LabelReading | null {
  const text = core.toLowerCase();
  const found = OTHER_TIER_WORD.test(text) && OTHER_LANGUAGES.find(([pattern]) => pattern.test(text));
  if (!found) return null;
  const [, tier, reach] = found;
  return { tier, core, announced, general: reach === 'general', ignored: false, bodies: true };
}

function readWhole(core: string, announced: number | null): LabelReading | null {
  const other = readOtherLanguage(core, announced);
  if (other !== null) return other;
  if (OPENING_EN.test(core))
    return { tier: 'ordinary', core, announced, general: true, ignored: false, bodies: true };
  const han = core.replace(/[^\p{Script=Han}]+/gu, '');
  // Who has just joined is a member like the others; how to join is another matter.
  const written =
    han.length >= 2 ? core.replace(/\s/gu, '').replace(/新(?:入会|加入|吸纳)的?/u, '新增') : core;
  if (written === '' || !TIER_WORD.test(written) || NOT_A_LABEL.test(written)) return null;
  const named = han.length >= 2 ? '' : withoutOwner(core);
  // `FMI Associates` is a firm.
  if (named !== core && BARE_KIND.test(named)) return null;
  const candidates = han.length >= 2 ? [written, han] : [named];
  for (const candidate of candidates) {
    for (const [pattern, tier, reach] of han.length >= 2 ? TERMS_ZH : TERMS_EN) {
      if (!pattern.test(candidate)) continue;
      const bodies = /单位|企业|机构|会员|成员|公司|member|compan|organi|platinum|gold|silver/iu.test(
        candidate,
      );
      return { tier, core, announced, general: reach === 'general', ignored: false, bodies };
    }
  }
  return null;
}

/** `IBAF Members` are members; `GOLD MEMBERS` and `ACADEMIC MEMBERS` are of a kind that is only written large. */
function withoutOwner(core: string): string {
  let rest = core;
  for (let found = OWNER_EN.exec(rest); found !== null; found = OWNER_EN.exec(rest)) {
    const word = found[0].trim();
    const isKind = TIER_WORD.test(word) || QUALIFIER.test(word) || readKindOfMember(word) !== null;
    if (/^[A-Z]{2,}$/u.test(word) && isKind) break;
    rest = rest.slice(found[0].length);
  }
  return rest;
}

function configured(words: TierWords, forms: readonly string[]): TierWords[string] | undefined {
  if (Object.keys(words).length === 0) return undefined;
  const wanted = new Set(forms.map(normalizeName));
  for (const [word, tier] of Object.entries(words)) if (wanted.has(normalizeName(word))) return tier;
  return undefined;
}

/** What two writings of one heading have in common: `一、理事单位（3家）` and `理事单位：` are the same. */
export function labelKey(label: string): string {
  return normalizeName(readLabel(label)?.core ?? label);
}
