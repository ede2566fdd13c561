import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { formatDiffCsv } from '../../src/diff/csv.ts';
import { formatHtml } from '../../src/diff/html.ts';
import { formatMarkdown } from '../../src/diff/markdown.ts';
import { tableChanges } from '../../src/diff/table/table-changes.ts';
import { formatText } from '../../src/diff/text.ts';
import { parseCsv } from '../../src/files/csv.ts';
import type { Changes } from '../../src/model/changes.ts';

const HOSTILE = '</script><script>alert(1)</script>"\'&\u001B[31m\u202E';

const CHANGES: Changes = {
  ...tableChanges(
    {
      added: [HOSTILE],
      removed: ['乙公司'],
      changed: [{ key: HOSTILE, column: '"onload=x', from: 'a\nb', to: HOSTILE }],
      columns: { added: ['note'], removed: [] },
      rows: { before: 2, after: 2, changed: 1 },
    },
    'old.csv',
    `new ${HOSTILE}.csv`,
    [],
  ),
  moved: [{ organization: 'org', name: '丙公司', fromTier: 'ordinary', toTier: 'board' }],
  warnings: [`beware ${HOSTILE}`],
};

describe('the diff page', () => {
  const { document } = parseHTML(formatHtml(CHANGES));

  it('shows every difference as a row that the filters can choose', () => {
    const rows = [...document.querySelectorAll('#rows tr')].map((row) => row.getAttribute('data-kind'));
    expect(rows).toEqual(['joined', 'left', 'moved', 'changed', 'column added']);
    const options = [...document.querySelectorAll('#kind option')].map((option) =>
      option.getAttribute('value'),
    );
    expect(options).toEqual(['', 'joined', 'left', 'moved', 'changed', 'column added']);
    expect(document.querySelector('#cause option[value="unknown"]')).not.toBeNull();
  });

  it('shows text from pages as text, control characters spelled out', () => {
    expect(document.querySelectorAll('script')).toHaveLength(1);
    const cells = [...document.querySelectorAll('#rows td')].map((cell) => cell.textContent);
    expect(cells).toContain('</script><script>alert(1)</script>"\'&\\u{1b}[31m\\u{202e}');
    expect(cells).toContain('a\\nb');
    expect(document.querySelector('[onload]')).toBeNull();
  });

  it('allows no script but its own, and asks for nothing from elsewhere', () => {
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-[^']+'/);
    expect(formatHtml(CHANGES)).not.toMatch(/(?:src|href)=/);
  });
});

describe('the diff in Markdown', () => {
  it('has a heading for each kind, and nothing of the text acts', () => {
    const text = formatMarkdown(CHANGES);
    expect(text.match(/^### .*/gm)).toEqual([
      '### Joined (1)',
      '### Left (1)',
      '### Moved to another tier (1)',
      '### Changed cells (1)',
      '### New columns (1)',
    ]);
    expect(text).not.toMatch(/(?<!\\)<(?!\/?(?:details|summary)>)/);
    expect(text).toContain('- 丙公司: ordinary -\\> board');
  });

  it('folds long lists', () => {
    const joined = Array.from({ length: 250 }, (_, nr) => ({
      organization: `${nr}`,
      name: `公司${nr}`,
      tier: null,
      order: null,
    }));
    const text = formatMarkdown({ ...CHANGES, joined });
    expect(text).toContain('<summary>Joined (250)</summary>');
    expect(text).toContain('- and 50 more');
  });
});

describe('the diff as CSV', () => {
  it('holds every difference verbatim', () => {
    const [header, ...rows] = parseCsv(formatDiffCsv(CHANGES), 'x').records.map(({ cells }) => cells);
    expect(header).toEqual(['kind', 'organization', 'name', 'field', 'from', 'to', 'cause', 'reason']);
    expect(rows).toHaveLength(5);
    expect(rows.find(([kind]) => kind === 'changed')).toContain(HOSTILE);
  });
});

describe('the diff on a terminal', () => {
  it('begins with the headline and obeys no control character', () => {
    const text = formatText(CHANGES);
    expect(text).toContain('1 joined, 1 left, 1 moved, 1 cell changed, 1 column added');
    expect([...text].filter((character) => character !== '\n' && /[\p{Cc}\p{Cf}]/u.test(character))).toEqual(
      [],
    );
  });

  it('says so where nothing differs', () => {
    const none = tableChanges(
      {
        added: [],
        removed: [],
        changed: [],
        columns: { added: [], removed: [] },
        rows: { before: 1, after: 1, changed: 0 },
      },
      'a.csv',
      'b.csv',
      [],
    );
    expect(formatText(none)).toBe('a.csv to b.csv: no differences\n');
  });
});
