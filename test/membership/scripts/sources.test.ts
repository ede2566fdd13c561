import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { attributeValues, readAnswer, readSources } from '../../../src/membership/scripts/sources.ts';

function sources(html: string) {
  const [root] = load(html, { scriptingEnabled: false }).root().get();
  if (root === undefined) throw new RangeError('a parsed page has a root');
  return readSources(root, attributeValues(root)).map(({ holder, place, values }) => ({
    holder: holder.name,
    place,
    values,
  }));
}
const inScript = (source: string) => sources(`<script>${source}</script>`).flatMap(({ values }) => values);

describe('the data in a script', () => {
  it.each([
    ['a variable', "var units = ['甲公司'];", [{ name: 'units', value: ['甲公司'] }]],
    ['a property', "window.app['units'] = ['甲公司'];", [{ name: 'units', value: ['甲公司'] }]],
    ['a call', "render({n: '甲公司'});", [{ name: 'render', value: { n: '甲公司' } }]],
    ['an export', "export default {n: '甲公司'}", [{ name: '', value: { n: '甲公司' } }]],
    [
      'escaped JSON',
      String.raw`var s = JSON.parse("{\"n\":\"甲公司\"}");`,
      [{ name: 's', value: { n: '甲公司' } }],
    ],
    ['a string to evaluate', `var s = eval('({n: "甲公司"})');`, [{ name: 's', value: { n: '甲公司' } }]],
    [
      'encoded JSON',
      'var s = JSON.parse(decodeURIComponent("%7B%22n%22%3A%22A%20B%22%7D"));',
      [{ name: 's', value: { n: 'A B' } }],
    ],
    [
      'JSON within JSON',
      `var s = {body: '{"n":"甲公司"}'};`,
      [{ name: 's', value: { body: { n: '甲公司' } } }],
    ],
    [
      'markup, piece by piece',
      "h += '<p>甲</p>';\nh += '<p>乙</p>';",
      [{ name: 'h', value: '<p>甲</p>\n<p>乙</p>' }],
    ],
  ])('is found with what it is called: %s', (_name, source, values) => {
    expect(inScript(source)).toEqual(values);
  });

  it.each([
    ['pushed', "l.push({n: '甲社'});\nl.push({n: '乙社'});"],
    ['set by number', "l[0] = {n: '甲社'};\nl[1] = {n: '乙社'};"],
    ['handed to a function', "l({n: '甲社'});\nl({n: '乙社'});"],
  ])('is one list where it is given one by one: %s', (_name, source) => {
    expect(inScript(source)).toEqual([{ name: 'l', value: [{ n: '甲社' }, { n: '乙社' }] }]);
  });

  it('is not what a comment holds', () => {
    expect(
      inScript(
        "// var a = ['甲公司'];\n/* var b = ['乙公司']; */\n<!-- var c = ['丙公司'];\nvar d = ['丁公司']; // var e = ['戊公司'];",
      ),
    ).toEqual([{ name: 'd', value: ['丁公司'] }]);
  });

  it('is also found in the functions of other data', () => {
    expect(inScript("new Vue({el: 'X', data() { return {units: ['甲公司']}; }});")).toContainEqual({
      name: '',
      value: { units: ['甲公司'] },
    });
  });

  it('is put together from the parts of a stream', () => {
    const html = `<script>self.__next_f.push([1,"2:[\\"$\\",\\"$L1\\",null,{\\"n\\":\\"甲"])</script><script>self.__next_f.push([1,"公司\\"}]\\n"])</script>`;
    expect(sources(html).at(-1)?.values).toEqual([
      { name: '', value: [['$', '$L1', null, { n: '甲公司' }]] },
    ]);
  });
});

describe('the data in attributes', () => {
  it('is one list where the same attribute of several elements holds it', () => {
    const html = `<p data-unit='{"name":"甲科技有限公司"}'></p><p data-unit="{&quot;name&quot;:&quot;乙科技有限公司&quot;}"></p><p style="{color:red;background:blue}"></p>`;
    expect(sources(html)).toEqual([
      {
        holder: 'p',
        place: '[data-unit]',
        values: [{ name: 'unit', value: [{ name: '甲科技有限公司' }, { name: '乙科技有限公司' }] }],
      },
    ]);
  });
});

describe('an answer of a server', () => {
  const [holder] = load('').root().find('html').get();

  it.each(['{"a":["B"]}', '\uFEFF [{"a":["B"]}]', 'cb({"a":["B"]});'])('is data alone: %s', (text) => {
    expect(holder && readAnswer(text, holder)).not.toBeNull();
  });

  it.each(['<!doctype html><p>[1]</p>', '[1] and more', 'plain text'])('is a page: %s', (text) => {
    expect(holder && readAnswer(text, holder)).toBeNull();
  });
});
