import { describe, expect, it } from 'vitest';
import { readLiteral } from '../../../src/membership/scripts/literal.ts';

const read = (source: string, names?: ReadonlyMap<string, string>) => readLiteral(source, 0, names).value;

describe('a literal in a script', () => {
  it.each([
    ['JSON', '{"a":[1,-2.5e3,true,null,"b"]}', { a: [1, -2500, true, null, 'b'] }],
    ['bare and single-quoted keys, trailing commas', "{a: 'x', 'b': [1, 2,],}", { a: 'x', b: [1, 2] }],
    ['comments', '[1, // 2,\n /* 3, */ 4]', [1, 4]],
    ['what a minifier writes', '{a:!0,b:!1,c:void 0}', { a: true, b: false, c: null }],
    ['escapes', String.raw`"\u5317\x41\n\/\u{1F600}"`, '北A\n/😀'],
    ['strings that are joined', `['a' + "b" + 'c']`, ['abc']],
    ['a list by its constructor', 'new Array("a", "b")', ['a', 'b']],
    ['data that is handed through a function', '[Object.freeze(["a"]), ref({b: 1})]', [['a'], { b: 1 }]],
    ['data that is changed by code behind it', '{a: [1].concat(x), b: 2}', { a: [1], b: 2 }],
    ['shorthand', '{a, b: 1}', { a: null, b: 1 }],
  ])('is read as the value that it stands for: %s', (_name, source, value) => {
    expect(read(source)).toEqual(value);
  });

  it.each([
    ['functions', "{a: function (x) { return '}' + x; }, b: 1}"],
    ['arrows', '{a: (x) => ({ y: x }), b: 1}'],
    ['methods', "{a() { return ['x']; }, async c() {}, get d() { return 1; }, b: 1}"],
    ['regular expressions', '{a: /["\'{]/g, b: 1}'],
    ['conditions', "{a: x > 1 ? '}' : `]`, b: 1}"],
    ['spread', '{...rest, ...f({a: 1}), b: 1}'],
  ])('has its data read past code: %s', (_name, source) => {
    expect(read(source)).toMatchObject({ b: 1 });
  });

  it('names the code in it, where more data can stand', () => {
    const source = '{a: 1, data() { return {b: 2}; }}';
    expect(readLiteral(source, 0).code.map(({ from, to }) => source.slice(from, to))).toEqual([
      'data() { return {b: 2}; }',
    ]);
  });

  it('has the values of variables that are given', () => {
    expect(read('[a,b,c]', new Map([['b', 'x']]))).toEqual([null, 'x', null]);
  });

  it('ends where it ends', () => {
    expect(readLiteral('x = {a: 1}; y', 4).end).toBe(10);
  });

  it.each(['{a: 1', '["a', '{a: 1; b: 2}', '[1, 2'])('is none where it does not close: %s', (source) => {
    expect(read(source)).toBeUndefined();
  });
});
