/** Words that say that an image shows the sign of a body. */
const LOGO = '(?:[Ll]ogos?|LOGOS?|[Ll]ogotypes?|[Ww]ordmarks?|标志|徽标|图标|标识|商标|图片)';
const BEFORE = new RegExp(`^(?:[Tt]he\\s+)?${LOGO}\\s*(?:of\\s+(?:the\\s+)?|for\\s+|[:：\\-–|]\\s*)`, 'u');
/** `X logo`, `X's logo`, `X Logo horizontal black`, `XLogo`, `X的标志`: the word, with what binds it to the name. */
const BEHIND = new RegExp(
  `(?:['’]s)?(?:[\\s\\-–·|]*[(（]?的?(?:(?:[Cc]ompany|[Cc]orporate|[Mm]ember|[Oo]fficial)\\s+)?(?<!\\p{Script=Latin})${LOGO}|(?<=\\p{Ll})L(?:ogo|OGO))(?!\\p{Ll})`,
  'gu',
);
/** How a picture of a sign is made: nothing else is said behind the word for it. */
const MAKE =
  'image|rgb|cmyk|srgb|pms|pantone|full|colou?r|colou?red|black|white|blue|red|green|gr[ae]y|orange|dark|light|mono|monochrome|reversed?|inverted|negative|positive|neg|pos|horizontal|vertical|horiz|vert|stacked|square|transparent|web|hi-?res|small|medium|large|big|final|copy|new|scaled|cropped|resized|thumb(?:nail)?|primary|secondary|main|master|default|original|print|digital|on|and|v?\\d+|\\d+x\\d+(?:px)?|\\(\\d+\\)';
const ONLY_MAKE = new RegExp(`^(?:[\\s\\-–_.)）]|(?:${MAKE})(?!\\p{L}))*$`, 'iu');
const NOTHING_BUT_LOGO = new RegExp(
  `^(?:(?:[Cc]ompany|[Cc]orporate|[Mm]ember|[Oo]fficial|[Pp]artner|[Ss]ite|会员|企业|公司|单位)\\s*)?${LOGO}(.*)$`,
  'u',
);
const EXTENSION = /(?:\.(?:png|jpe?g|gif|svg|webp|bmp|avif|tiff?|eps|ico))+(?:\s*\(\d+\))?$/iu;
/** Sizes and the numbers of copies, and how the picture is made where a hyphen or a low line sets it apart. */
const TAIL =
  /(?:[\s_+-]*\(\d+\)|[\s_+-]+\d{2,4}x\d{2,4}(?:px)?|@\d+x|[\s_+-]+(?:rgb|cmyk|srgb|scaled|e?\d{6,})|[_-](?:black|white|blue|red|colou?r|dark|light|mono|horizontal|vertical|stacked|transparent|web|small|large|final|copy|v?\d{1,4}))$/iu;
const MOST_TAILS = 6;
/** What cameras, programs and content systems call files; digits and hashes. */
const NO_NAME =
  /^(?:(?:img|images?|pic|picture|photo|dscn?|screen ?shot|untitled|unnamed|download|default|placeholder|banner|icon|logos?|未命名|微信图片|微信截图|图片|截图|未标题)(?!\p{Ll})[\s\d_\-x()]*|[\d\s_\-x().]+|(?=[a-f\d-]*\d)[a-f\d]{8,}|[a-f\d]{4,}(?:-[a-f\d]{4,}){2,})$|(?:图|照片|截图|二维码|海报)$/iu;
/** What a camera or a counter calls an image, where it is given as its text without the ending of a file. */
const NUMBERED = /^(?:img|image|pic|photo|dsc|微信图片)?(?=.*\d)[\d_\-x]+$/iu;
/** What a link does, and where: `Visit Krayden’s website (opens in a new tab)`. */
const OPENS = /\s*[([,-]?\s*opens? in (?:a )?new (?:tab|window)[)\]]?\.?$/iu;
const VISIT =
  /^(?:visit|go to|link to|open|view)\s+(?:the\s+)?(.+?)(?:['’]s)?(?:\s+(?:web\s?site|home\s?page|site|page|profile))$/iu;
const VISIT_ZH =
  /^(?:(?:点击)?(?:访问|进入)(.+?)(?:的?(?:官网|官方网站|网站|主页))?|(.+?)的?(?:官网|官方网站))$/u;
/** What all the words and endings have that are taken away: most attributes have nothing of it. */
const SAYS_MORE = /logo|wordmark|opens? in|visit|go to|link to|view|标|图片|官网|官方网站|访问|进入|\./iu;
/** Longer attributes tell something; no name is as long. */
const LONGEST = 300;

/**
 * The words of an attribute that name what an image shows, without those that say only that there is one. A
 * file's name, which content systems put there by themselves, gives the words of the name in it.
 *
 * @param written the attribute's text on one line
 * @returns null where nothing is left that could name anything
 */
export function wordsOfAttribute(written: string): string | null {
  if (written.length > LONGEST) return written;
  const text = SAYS_MORE.test(written)
    ? withoutLogo(EXTENSION.test(written) ? wordsOfFile(written) : withoutVisit(written))
    : written;
  return text === '' || NUMBERED.test(text) ? null : text;
}

function withoutVisit(text: string): string {
  const bare = text.replace(OPENS, '');
  const [, chinese, site] = VISIT_ZH.exec(bare) ?? [];
  return VISIT.exec(bare)?.[1] ?? chinese ?? site ?? bare;
}

function withoutLogo(text: string): string {
  if (ONLY_MAKE.test(NOTHING_BUT_LOGO.exec(text)?.[1] ?? 'x')) return '';
  const bare = text.replace(BEFORE, '').trim();
  for (const found of bare.matchAll(BEHIND)) {
    const before = bare.slice(0, found.index).trim();
    if (/[\p{L}\p{N})）]/u.test(before))
      return ONLY_MAKE.test(bare.slice(found.index + found[0].length)) ? before : bare;
  }
  return bare;
}

/** `Acme_Robots-logo-500x200.png` in words: a hyphen stays where it can belong to the name. */
function wordsOfFile(file: string): string {
  let text = decoded(file)
    .replace(EXTENSION, '')
    .replace(/^.*[/\\]/u, '')
    .trim();
  for (let count = 0; count < MOST_TAILS && text.replace(TAIL, '') !== ''; count++)
    text = text.replace(TAIL, '');
  if (NO_NAME.test(text)) return '';
  if (/^[\p{Ll}\d]{2,}(?:-[\p{Ll}\d]{2,})+$/u.test(text)) text = text.replace(/-/gu, ' ');
  text = text.replace(/[_+]+/gu, ' ').replace(/\s+/gu, ' ').trim();
  return text.replace(/^logos?[\s-]+(?=\p{L})/iu, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A per cent sign that encodes nothing is one of the name.
    return text;
  }
}
