import { simplified } from './lexicons/traditional.ts';

const COUNT_NOTE =
  /(?:[([][^()[\]\d]{0,8}|(?:共|合计|total:?)?)\s*(\d+)\s*(?:家|个|名|位|社|校|所|院|团体|団体|members?|companies|organi[sz]ations)?\s*(?:单位|企业)?\s*[)\]]?$/iu;
const ORNAMENTS = /^[\s\-–—=~*#·•●■◆★☆▪►▶>|【[<「『《“":.]+|[\s\-–—=~*#·•●■◆★☆▪◀<|】\]>」』》”":,.;¶]+$/gu;

/** A heading as it is read: in one width of letters, simplified, with single spaces. */
export function plainText(written: string): string {
  return simplified(written.normalize('NFKC')).replace(/\s+/gu, ' ').trim();
}

/** Without the signs that set a heading off. */
export function withoutOrnaments(text: string): string {
  return text.replace(ORNAMENTS, '').trim();
}

/** A heading without the number of members that it announces, and that number. */
export function splitCount(text: string): { core: string; announced: number | null } {
  const announced = COUNT_NOTE.exec(text)?.[1];
  return {
    core: withoutOrnaments(text.replace(COUNT_NOTE, '')),
    announced: announced === undefined ? null : Number(announced),
  };
}
