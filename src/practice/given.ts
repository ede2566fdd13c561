import { toJsonLines } from '../files/jsonl.ts';
import { PRACTICE_MEMBERSHIP_URL } from './alliance-page.ts';
import { type PracticeMember, practiceWebsite } from './member.ts';

/** The file of collected statements that gives the run each member's practice website, as JSON Lines. */
export function practiceWebsites(members: readonly PracticeMember[]): string {
  return toJsonLines(
    members
      .filter(({ answer }) => answer !== 'none')
      .map((member) => ({
        nameZh: member.name,
        field: 'website',
        value: practiceWebsite(member),
        source: 'the practice list',
        url: PRACTICE_MEMBERSHIP_URL,
      })),
  );
}
