import { describe, expect, it } from 'vitest';
import { type Check, runChecks } from '../../src/check/check.ts';
import { CHECKS } from '../../src/check/index.ts';
import type { CheckRow, CheckTable } from '../../src/check/table.ts';
import { checkWorld } from '../../src/check/world.ts';
import { normalizeName } from '../../src/model/names.ts';
import type { Tier } from '../../src/model/vocabulary.ts';
import { englishPlace } from '../../src/rules/english-places.ts';
import { CASES, type Cells } from './cases.ts';

const WORLD = checkWorld(englishPlace);

/** A table of rows with the given cells; names, tiers and orders are made up where they are not given. */
function table(rows: readonly Cells[]): CheckTable {
  const fields = [...new Set(rows.flatMap((cells) => Object.keys(cells)))];
  return {
    columns: new Map(fields.map((field) => [field, field])),
    rows: rows.map((cells, index): CheckRow => {
      const name = cells.nameZh ?? `第${index}公司`;
      const tier = (cells.tier ?? 'ordinary') as Tier;
      const order = Number(cells.order ?? index + 1);
      const organization = normalizeName(name);
      return { row: index + 1, organization, name, tier, order, cells: new Map(Object.entries(cells)) };
    }),
  };
}

/** What one check finds: `row column: message -> suggestion`. */
function found(id: string, rows: readonly Cells[]): string[] {
  const check = CHECKS.find((one) => one.id === id) as Check;
  return runChecks(table(rows), WORLD, [check]).map(({ row, column, message, suggestion }) =>
    suggestion === null ? `${row} ${column}: ${message}` : `${row} ${column}: ${message} -> ${suggestion}`,
  );
}

describe.each(CHECKS.map(({ id, title }) => [id, title]))('%s: %s', (id) => {
  it.each(CASES[id] ?? [])('finds this, and nothing else', (rows, expected) => {
    const findings = found(id, rows);
    expect(findings).toHaveLength(expected.length);
    for (const [index, finding] of findings.entries()) {
      const pattern = expected[index] ?? '';
      if (typeof pattern === 'string') expect(finding).toBe(pattern);
      else expect(finding).toMatch(pattern);
    }
  });
});

it('has an example for every check', () => {
  expect(Object.keys(CASES).sort()).toEqual(CHECKS.map(({ id }) => id).sort());
});
