import { describe, expect, it } from 'vitest';
import {
  bumpReasons,
  compareVersions,
  nextVersion,
  type VersionedColumn,
  type VersionedContent,
} from '../../src/publish/version.ts';

const column = (name: string, more: Partial<VersionedColumn> = {}): VersionedColumn => {
  return { name, type: 'string', labels: null, required: false, ...more };
};
const LABELS = { labels: ['Big', 'Medium'] };
const BEFORE: VersionedContent = {
  snapshot: '2026-10-01',
  definitions: 1,
  resources: new Map([['members', [column('id', { required: true }), column('size', LABELS)]]]),
  rows: new Set(['a', 'b']),
};
const members = (...columns: VersionedColumn[]) => ({ resources: new Map([['members', columns]]) });
const ID = column('id', { required: true });

describe('the least version that a change allows', () => {
  it.each<[string, Partial<VersionedContent>, string]>([
    ['nothing but values', {}, '1.4.3'],
    ['a new row', { rows: new Set(['a', 'b', 'c']) }, '1.5.0'],
    ['a row that is gone', { rows: new Set(['a']) }, '1.5.0'],
    ['another snapshot', { snapshot: '2026-11-01' }, '1.5.0'],
    ['a new table', { resources: new Map([...BEFORE.resources, ['more', [ID]]]) }, '1.5.0'],
    ['one label more', members(ID, column('size', { labels: ['Big', 'Medium', 'Small'] })), '1.5.0'],
    ['labels that are free now', members(ID, column('size')), '1.5.0'],
    ['a value that is no longer required', members(column('id'), column('size', LABELS)), '1.5.0'],
    ['one label less', members(ID, column('size', { labels: ['Big'] })), '2.0.0'],
    [
      'labels where there were none',
      members(column('id', { required: true, labels: ['a'] }), column('size', LABELS)),
      '2.0.0',
    ],
    ['a value that is required now', members(ID, column('size', { ...LABELS, required: true })), '2.0.0'],
    ['another type', members(ID, column('size', { ...LABELS, type: 'integer' })), '2.0.0'],
    ['a new column', members(ID, column('size', LABELS), column('x')), '2.0.0'],
    ['columns in another order', members(column('size', LABELS), ID), '2.0.0'],
    ['a table that is gone', { resources: new Map() }, '2.0.0'],
    ['another meaning of a field', { definitions: 2 }, '2.0.0'],
    ['another meaning and a new row', { definitions: 2, rows: new Set(['c']) }, '2.0.0'],
  ])('for %s', (_what, after, expected) => {
    expect(nextVersion('1.4.2', bumpReasons(BEFORE, { ...BEFORE, ...after }))).toBe(expected);
  });

  it('is counted in numbers', () => {
    expect(['1.10.0', '1.9.9', '0.12.1'].sort(compareVersions)).toEqual(['0.12.1', '1.9.9', '1.10.0']);
    expect(() => nextVersion('1.4', [])).toThrow('"1.4" is not a version');
  });
});
