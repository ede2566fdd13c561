import { writeWacz } from '../web/archive/wacz-writer.ts';
import { PRACTICE_MEMBERSHIP_URL } from './alliance-page.ts';
import { PRACTICE_BEGAN, practiceExchanges } from './exchanges.ts';
import { type PracticeSources, practiceWebsite } from './member.ts';

/**
 * Writes the practice archive. The same sources give the same archive.
 *
 * @param path where the archive goes.
 * @returns how many responses it holds.
 */
export async function writePracticeArchive(sources: PracticeSources, path: string): Promise<number> {
  const exchanges = practiceExchanges(sources);
  const titles = siteTitles(sources);
  const pages = exchanges.flatMap(({ url, at }) => {
    const title = titles.get(url);
    return title === undefined ? [] : [{ url, ts: at, title }];
  });
  await writeWacz(path, exchanges, pages, {
    title: 'Practice archive',
    description: 'Pages written for practice; none of them is the real page of an organization.',
    created: PRACTICE_BEGAN,
    software: 'aiia-pipeline, src/practice',
  });
  return exchanges.length;
}

/** The pages that a reader of the archive is shown: the membership page, and each site's home page. */
function siteTitles({ alliance, members }: PracticeSources): Map<string, string> {
  const homes = members.filter(({ answer }) => answer === 'pages');
  return new Map([
    [PRACTICE_MEMBERSHIP_URL, alliance.title],
    ...homes.map((member) => [practiceWebsite(member), member.title] as const),
  ]);
}
