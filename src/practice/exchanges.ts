import type { Exchange } from '../web/archive/exchange.ts';
import { alliancePage, PRACTICE_MEMBERSHIP_URL } from './alliance-page.ts';
import { encodePage } from './encode.ts';
import { PRACTICE_NOTE_EN, PRACTICE_NOTE_ZH } from './html.ts';
import { type PracticeMember, type PracticeSources, practiceWebsite } from './member.ts';
import { SHAPES } from './shapes/index.ts';

/** The hour in which the practice archive pretends to have been made; responses follow at one a second. */
export const PRACTICE_BEGAN = '2021-05-01T08:00:00.000Z';

type Answer = Omit<Exchange, 'at'>;

/** Everything that the practice archive holds: the membership page, then each member's site. */
export function practiceExchanges({ alliance, members }: PracticeSources): Exchange[] {
  const answers = [
    answer(PRACTICE_MEMBERSHIP_URL, 200, encodePage(alliancePage(alliance), 'utf-8')),
    ...members.flatMap(memberAnswers),
  ];
  return answers.map((given, index) => {
    const at = new Date(Date.parse(PRACTICE_BEGAN) + index * 1000);
    return { ...given, headers: [...given.headers, ['Date', at.toUTCString()]], at: at.toISOString() };
  });
}

function memberAnswers(member: PracticeMember): Answer[] {
  switch (member.answer) {
    case 'pages':
      return [...(member.robots === 'allow' ? [robots(member, 'Disallow:')] : []), ...pages(member)];
    case 'missing':
      return [notice(member, 404, '404 Not Found', '<p>您访问的页面不存在。</p>')];
    case 'challenge':
      // Firewalls send their challenges with the status of a page.
      return [
        notice(
          member,
          200,
          '安全验证',
          '<p>访问过于频繁，请输入验证码后继续访问。</p><div id="captcha"></div>',
        ),
      ];
    case 'robots disallow':
      return [robots(member, 'Disallow: /')];
    case 'none':
      return [];
  }
}

function pages(member: PracticeMember): Answer[] {
  return SHAPES[member.shape](member).map(({ path, html, rendered }) => {
    const url = new URL(path, practiceWebsite(member)).href;
    const sent = answer(url, 200, encodePage(html, member.charset));
    return rendered === undefined ? sent : { ...sent, rendered: rendered.replaceAll('{charset}', 'utf-8') };
  });
}

function robots(member: PracticeMember, rule: string): Answer {
  const url = new URL('/robots.txt', practiceWebsite(member)).href;
  const body = Buffer.from(`# ${PRACTICE_NOTE_ZH}\n# ${PRACTICE_NOTE_EN}\nUser-agent: *\n${rule}\n`);
  return answer(url, 200, { contentType: 'text/plain; charset=utf-8', body });
}

/** What stands in place of a home page. */
function notice(member: PracticeMember, status: number, title: string, html: string): Answer {
  const page = `<!DOCTYPE html>
<html>
<head><meta charset="{charset}"><title>${title}</title></head>
<body><h1>${title}</h1>${html}<hr><p>${PRACTICE_NOTE_ZH}</p></body>
</html>
`;
  return answer(practiceWebsite(member), status, encodePage(page, 'utf-8'));
}

function answer(url: string, status: number, sent: { contentType: string; body: Uint8Array }): Answer {
  return { url, status, headers: [['Content-Type', sent.contentType]], body: sent.body };
}
