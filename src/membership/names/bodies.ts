import { leadingDivision } from '../../model/divisions.ts';

/** What a name of its own begins with. */
const NATIONAL = /^(?:中国|中华|全国|国家|中央)/u;
const COMPANY = /公司[)）]?$/u;
/** What a part of a body is called, behind the body. */
const PART =
  /(?:事业部|营业部|分院|分所|分会|学院|系|研究院|研究生院|研究所|实验室|中心|医院|厂|部|处|办公室|委员会)[)）]?$/u;
/** A branch: the place that it is at stands before the word. */
const BRANCH = /^.{0,8}(?:分公司|分行|支行|办事处|代表处)[)）]?$/u;

/**
 * Is a text that stands behind a whole name a part of that body, and not the next body? `砾原大学` and
 * `材料学院` are one, `砾原大学` and `砾原市第一医院` are two.
 */
export function isPartOf(body: string, part: string): boolean {
  if (BRANCH.test(part) || /^(?:附属|第.{1,2}附属|直属)/u.test(part)) return true;
  if (COMPANY.test(part)) return /集团$/u.test(body) && leadingDivision(part) === null;
  return PART.test(part) && !NATIONAL.test(part) && leadingDivision(part) === null;
}
