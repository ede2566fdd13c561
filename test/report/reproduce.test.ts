import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BRIEF_CLAIMS, type ReportRow, readClaims, reproduce } from '../../src/report/index.ts';
import { hasPublished, publishedRecords, publishedRows } from './published.ts';
import { row } from './rows.ts';

const CLAIMS_FILE = resolve(import.meta.dirname, '../../../shared/brief/claims.json');
const hasClaims = existsSync(CLAIMS_FILE);
if (!hasClaims) console.warn(`skipped: the list of claims is not at ${CLAIMS_FILE}`);

const ai = { type: 'Industry', focus: 'Focused on AI' } as const;
const diversified = { type: 'Industry', focus: 'Diversified' } as const;

/** A list as long as the brief's: 28 + 189 + 350 listings, 514 of companies, of which three are repeated. */
function wholeList(): ReportRow[] {
  const rows: ReportRow[] = [];
  const sizes = { 'vice-chair': 28, board: 189, ordinary: 350 } as const;
  for (const [tier, size] of Object.entries(sizes) as ['vice-chair' | 'board' | 'ordinary', number][]) {
    for (let order = 1; order <= size; order += 1) {
      const isCompany = tier !== 'ordinary' || order <= 297;
      rows.push(row(`${tier}-${order}`, tier, order, isCompany ? diversified : { type: 'Academia' }));
    }
  }
  const repeat = (organization: string, values: Parameters<typeof row>[3], ...at: number[]) => {
    for (const index of at) {
      const place = rows[index];
      if (place) rows[index] = row(organization, place.tier, place.order, values);
    }
  };
  repeat('two tiers', ai, 100, 300);
  repeat('one tier', ai, 301, 302);
  repeat('named', { ...diversified, commonNameEn: 'IDM Technology' }, 303, 304);
  repeat('left alone', diversified, 305, 306);
  return rows;
}

function claim(id: string, rows: readonly ReportRow[] = wholeList()) {
  const found = reproduce({ claims: BRIEF_CLAIMS, rows, extracted: '2020-03-26' }).find(
    (one) => one.id === id,
  );
  if (found === undefined) throw new Error(`no claim ${id}`);
  return found;
}

describe('a printed number', () => {
  it('holds where the plain reading gives it', () => {
    expect(claim('AP08')).toMatchObject({ status: 'holds', recomputed: 514, counting: 'listings' });
    expect(claim('AP03')).toMatchObject({ status: 'holds', recomputed: 28 });
  });

  it('holds under a named way of counting where only that gives it', () => {
    expect(claim('ST03')).toMatchObject({
      status: 'holds under a named way of counting',
      recomputed: 511,
      counting: 'brief',
    });
    expect(claim('ST03').computed.find(({ counting }) => counting === 'organizations')?.value).toBe(510);
  });

  it('is near where it is off by one', () => {
    const rows = wholeList();
    rows[0] = row('vice-chair-1', 'vice-chair', 1, { type: 'Academia' });
    const without = rows.filter((one) => one.tier !== 'vice-chair' || one.order > 1);
    const full = [...without, row('extra', 'board', 190, diversified)];
    expect(claim('AP03', full)).toMatchObject({ status: 'near', recomputed: 27 });
  });

  it('does not hold where nothing gives it, and other numbers do not contradict it', () => {
    expect(claim('AP07')).toMatchObject({ recomputed: 53, status: 'does not hold' });
    expect(
      claim(
        'AP08',
        wholeList().map((one) => row(one.organization, one.tier, one.order)),
      ),
    ).toMatchObject({
      status: 'does not hold',
      recomputed: 0,
    });
  });

  it('contradicts itself where it does not hold and other printed numbers say otherwise', () => {
    expect(claim('GE02').status).toBe('contradicts itself');
    expect(claim('GE02').note).toContain('244 + 89 + 36 + 30');
    expect(claim('AP19')).toMatchObject({ status: 'contradicts itself', recomputed: null });
    expect(claim('AP19').note).toContain('50 and 250');
  });

  it('cannot be told from a part of the list unless the part alone refutes it', () => {
    const part = wholeList().slice(0, 300);
    expect(claim('ST01', part)).toMatchObject({ status: 'cannot tell', recomputed: 300 });
    expect(claim('ST01', part).projected).toBe(567);
    const tooMany = part.map((one) => row(one.organization, one.tier, one.order, { type: 'Other/unknown' }));
    expect(claim('AP09', tooMany)).toMatchObject({ status: 'does not hold', recomputed: 300 });
  });

  it('cannot be told where the file has none of the members that it names', () => {
    expect(claim('AP34')).toMatchObject({ status: 'cannot tell', recomputed: null });
    expect(claim('AP34').note).toContain('none of the members');
  });
});

describe('claims from a file', () => {
  const file = (value: unknown) => readClaims(JSON.stringify(value), 'claims.json', BRIEF_CLAIMS);

  it('keep the definitions of the claims that the project knows, with the printed values of the file', () => {
    const claims = file({ claims: [{ id: 'AP03', description: 'vice-chairs', printed: 29 }] });
    const [found] = reproduce({ claims, rows: wholeList(), extracted: null });
    expect(found).toMatchObject({ printed: 29, recomputed: 28, status: 'near' });
  });

  it('have no definition where the project does not know them, and it says so', () => {
    const claims = file({ claims: [{ id: 'ZZ99', description: 'something else', printed: 1 }] });
    const [found] = reproduce({ claims, rows: wholeList(), extracted: null });
    expect(found).toMatchObject({ status: 'cannot tell', note: expect.stringContaining('no definition') });
  });

  it('are refused with the place that cannot be read', () => {
    expect(() => file({ claims: [{ id: 'AP03', printed: 29 }] })).toThrow(/claims\.0\.description/);
    expect(() => readClaims('{', 'claims.json', BRIEF_CLAIMS)).toThrow(/claims\.json is not JSON/);
  });

  it.skipIf(!hasClaims)('match the project’s own list: every id, and the same printed value', () => {
    const given: { claims: { id: string; printed: unknown }[] } = JSON.parse(
      readFileSync(CLAIMS_FILE, 'utf8'),
    );
    const own = Object.fromEntries(BRIEF_CLAIMS.map(({ id, printed }) => [id, String(printed)]));
    expect(own).toEqual(Object.fromEntries(given.claims.map(({ id, printed }) => [id, String(printed)])));
  });
});

describe.skipIf(!hasPublished)('the claims on the published records', () => {
  it('recompute what plain loops over the file count', () => {
    const records = publishedRecords();
    const counts = { big: 0, beijing: 0, owned: 0, noCrunchbase: 0, soeOrGovernmentOnBoard: 0, board: 0 };
    for (const record of records) {
      const [type, owned] = [record[7], record[18]];
      if (type === 'Industry' && record[13] === 'Big') counts.big += 1;
      if (record[11] === 'Beijing') counts.beijing += 1;
      if (type === 'Industry' && owned === 'Yes') counts.owned += 1;
      if (record[9] === 'n/a') counts.noCrunchbase += 1;
      if (record[5] === 'board members') {
        counts.board += 1;
        if (type === 'Government' || (type === 'Industry' && owned === 'Yes'))
          counts.soeOrGovernmentOnBoard += 1;
      }
    }
    const rows = publishedRows();
    const plain = (id: string) => claim(id, rows).computed[0]?.value;
    expect(plain('AP16')).toBe(counts.big);
    expect(plain('GE04')).toBe(counts.beijing);
    expect(plain('AP25')).toBe(counts.owned);
    expect(plain('AP13')).toBe(counts.noCrunchbase);
    expect(plain('ST16')).toBeCloseTo((100 * counts.soeOrGovernmentOnBoard) / counts.board, 10);
  });
});
