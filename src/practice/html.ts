import { escapeHtml } from '../files/html.ts';
import type { PracticeMember } from './member.ts';

/** Stands, for people to see, on every page of the practice archive. */
export const PRACTICE_NOTE_ZH = '练习材料：本页由本项目为演练编写，并非该机构的真实网站。';
export const PRACTICE_NOTE_EN =
  'Practice material written for this project; not the real website of the organization.';

/** One page of a practice site, before encoding. */
export interface SitePage {
  /** Path and query, from the site's root. */
  readonly path: string;
  /** What is sent. The placeholder `{charset}` stands where the encoding is announced in the markup. */
  readonly html: string;
  /** The DOM after scripts ran, for a page that is empty without them. */
  readonly rendered?: string;
}

/** Lays a member's texts out as the pages of its site; the first page is the home page. */
export type Shape = (member: PracticeMember) => readonly SitePage[];

/** Each value through a template, one a line. */
export function each<T>(values: readonly T[], template: (value: T) => string): string {
  return values.map(template).join('\n');
}

/** Paragraphs. */
export function paragraphs(texts: readonly string[]): string {
  return each(texts, (text) => `<p>${escapeHtml(text)}</p>`);
}

/** The ICP-like number of a practice site: well-formed, with digits that no real site has. */
export function icpNumber(member: PracticeMember): string {
  return `${member.area}ICP备00000000号`;
}

/** Who holds the copyright, and the ICP-like number marked as practice: the footer's line. */
export function copyrightLine(member: PracticeMember): string {
  return `Copyright &copy; 2021 ${escapeHtml(member.name)} 版权所有 ${icpNumber(member)}（练习用）`;
}
