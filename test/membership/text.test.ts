import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js/t2cn';
import { describe, expect, it } from 'vitest';
import { simplified } from '../../src/membership/lexicons/traditional.ts';
import { wordsOfAttribute } from '../../src/membership/names/attributes.ts';
import { gluedNumber, takeMark } from '../../src/membership/names/enumerators.ts';
import { contactBehind, withoutNotes } from '../../src/membership/names/notes.ts';
import { splitText } from '../../src/membership/split.ts';

describe('the mark before an item', () => {
  it.each([
    ['1. 启衡', 'number', 1, '启衡'],
    ['12、3Q砾原', 'number', 12, '3Q砾原'],
    ['２．３Ｑ中国有限公司', 'number', 2, '３Ｑ中国有限公司'],
    ['（3）启衡', 'bracketed number', 3, '启衡'],
    ['（十二）华澜大学', 'bracketed numeral', 12, '华澜大学'],
    ['二十、华澜大学', 'numeral', 20, '华澜大学'],
    ['⑥启衡', 'number', 6, '启衡'],
    ['007 启衡', 'number', 7, '启衡'],
    ['・启衡', 'bullet', null, '启衡'],
    ['■ Automotive', 'bullet', null, 'Automotive'],
  ])('%s: %s %s', (text, kind, value, rest) => {
    const { mark, rest: left } = takeMark(text);
    expect({ kind: mark?.kind, value: mark?.value, left }).toEqual({ kind, value, left: rest });
  });

  it.each([
    '3Q',
    '58砾城',
    '360翎光科技',
    '4Sigma',
    '21世纪朔曜传媒',
    '1.5度能源研究院',
    '一汽砾原',
    '十月稻田',
    '·',
  ])('is none: %s', (name) => {
    expect(takeMark(name)).toEqual({ mark: null, rest: name });
  });

  it('can be glued to the name, and then only the neighbours tell', () => {
    expect(gluedNumber('10砾原集团')).toEqual({ value: 10, rest: '砾原集团' });
    expect(gluedNumber('2.3Q中国')).toEqual({ value: 2, rest: '3Q中国' });
    for (const text of ['2019年加入', '12', '3楼', '启衡10']) expect(gluedNumber(text)).toBeNull();
  });
});

describe('what stands behind a name', () => {
  it.each([
    ['启衡科技有限公司（新入会）', '启衡科技有限公司', '新入会'],
    ['启衡科技有限公司（2023年新增）', '启衡科技有限公司', '2023年新增'],
    ['启衡科技有限公司（筹）', '启衡科技有限公司', '筹'],
    ['Krayden Inc. (member)', 'Krayden Inc.', 'member'],
    ['启衡科技有限公司（代表：王某）', '启衡科技有限公司', '王某'],
    ['华澜大学（理事长：王某）', '华澜大学', '王某'],
    ['启衡科技有限公司（王经理）', '启衡科技有限公司', '王经理'],
    ['启衡科技有限公司 ——张 勇', '启衡科技有限公司', '张 勇'],
    ['启衡科技有限公司 张勇', '启衡科技有限公司', '张勇'],
    ['启衡科技有限公司（新入会）*', '启衡科技有限公司', '新入会'],
  ])('is taken off: %s', (text, name, note) => {
    expect(withoutNotes(text)).toEqual({ name, note });
  });

  it.each([
    '启衡科技（北京）',
    '启衡（集团）',
    '砾原投资合伙企业（有限合伙）',
    'Krayden (China)',
    'Technical University of Fenmoor (TUF)',
    'Nordhaven Lines (NHL Group)',
    '启衡科技有限公司（启衡科）',
    '华澜大学（副理事长单位）',
    '华澜大学（副会长）',
    '华澜大学 附属医院',
    '砾原—远穹中心',
  ])('belongs to the name: %s', (name) => {
    expect(withoutNotes(name)).toEqual({ name, note: null });
  });

  it('can be a contact, which only a list of such lines shows to be none of the name', () => {
    expect(contactBehind('启衡科技有限公司 联系人：王某 电话：0834-872xxxx')?.name).toBe('启衡科技有限公司');
    expect(contactBehind('启衡科技有限公司 0834-8720000')?.name).toBe('启衡科技有限公司');
    expect(contactBehind('启衡科技有限公司')).toBeNull();
  });
});

describe('the words of an attribute', () => {
  it.each([
    ['Logo of Krayden', 'Krayden'],
    ['Krayden Inc. logo', 'Krayden Inc.'],
    ['Krayden’s logo', 'Krayden'],
    ['启衡科技的标志', '启衡科技'],
    ['启衡科技logo', '启衡科技'],
    ['Krayden logo horizontal black', 'Krayden'],
    ['Krayden_Logo_RGB.jpg', 'Krayden'],
    ['Krayden+logo+(1).png', 'Krayden'],
    ['Krayden-Logo-500x200.png', 'Krayden'],
    ['Krayden_logo.svg.png', 'Krayden'],
    ['Foundry.io.png', 'Foundry.io'],
    ['q-lox.png', 'q-lox'],
    ['nordhaven-university-logo.png', 'nordhaven university'],
    ['hub17.png', 'hub17'],
    ['砾原商标代理有限公司', '砾原商标代理有限公司'],
    ['Catalogo Digital', 'Catalogo Digital'],
    ['Deep Blue.png', 'Deep Blue'],
    ['100% Krayden.png', '100% Krayden'],
    ['Visit Krayden’s website (opens in a new tab)', 'Krayden'],
    ['Krayden Inc. (opens in new window)', 'Krayden Inc.'],
    ['访问启衡科技官网', '启衡科技'],
    ['Visit website', 'Visit website'],
    ['View Systems, Inc.', 'View Systems, Inc.'],
  ])('%s: %s', (written, words) => {
    expect(wordsOfAttribute(written)).toBe(words);
  });

  it.each([
    'logo',
    'Logo image',
    'Company logo',
    '企业logo',
    '1.jpg',
    'IMG_1234.jpg',
    '5f00ab12cd.png',
    '微信图片_20200101.jpg',
    '组织机构图.png',
    '20200101',
  ])('name nothing: %s', (written) => {
    expect(wordsOfAttribute(written)).toBeNull();
  });
});

describe('a text with several names', () => {
  const names = (text: string, announced?: Parameters<typeof splitText>[2]) =>
    splitText(text, {}, announced).map((part) => part.text);

  it.each([
    ['华澜大学、滨岳工业大学；朔曜人民医院。', ['华澜大学', '滨岳工业大学', '朔曜人民医院']],
    ['1.华澜大学 2.滨岳工业大学 3.朔曜人民医院', ['华澜大学', '滨岳工业大学', '朔曜人民医院']],
    ['（一）华澜大学（二）滨岳工业大学', ['华澜大学', '滨岳工业大学']],
    ['华澜大学（医学部、工学部）、滨岳工业大学', ['华澜大学（医学部、工学部）', '滨岳工业大学']],
    [
      'Arbolite Systems, Inc., Kalder Robotics GmbH, Nordhaven University',
      ['Arbolite Systems, Inc.', 'Kalder Robotics GmbH', 'Nordhaven University'],
    ],
  ])('comes apart anywhere: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    'Nordhaven University, Institute of Tides',
    'Brack & Co., Inc., Rahfield, NJ, USA',
    '启衡·远穹联合实验室',
    '近日，启衡、远穹和霁川在砾原签署合作协议',
  ])('stays whole: %s', (text) => {
    expect(names(text)).toEqual([text]);
  });

  it('comes apart under a heading where only signs of lists or wide gaps stand between brands', () => {
    expect(names('鲲澜日报　启衡新闻　澄砾TV', 'among')).toEqual(['鲲澜日报', '启衡新闻', '澄砾TV']);
    expect(names('鲲澜日报 启衡新闻 澄砾TV', 'among')).toEqual(['鲲澜日报', '启衡新闻', '澄砾TV']);
    expect(names('鲲澜日报 启衡新闻 澄砾TV')).toEqual(['鲲澜日报 启衡新闻 澄砾TV']);
    expect(names('来自各地的整车、通信、芯片与学术机构', 'above')).toEqual([
      '来自各地的整车、通信、芯片与学术机构',
    ]);
  });

  it('has its group before a colon, and fields of one member in columns of gaps', () => {
    expect(names('砾原省（2家）：华澜大学、朔曜人民医院', 'among')).toEqual([
      '砾原省（2家）：',
      '华澜大学',
      '朔曜人民医院',
    ]);
    expect(names('华澜大学　　北京　　2019.5', 'among')).toEqual(['华澜大学']);
  });

  it('keeps the breaks of the source where whole names or counting items stand between them', () => {
    expect(names('1、启衡\n2、远穹\n3、霁川\n4、澄砾', 'above')).toEqual(['启衡', '远穹', '霁川', '澄砾']);
    expect(names('砾原大学\n材料科学学院')).toEqual(['砾原大学材料科学学院']);
    expect(names('北京启衡科\n技有限公司')).toEqual(['北京启衡科技有限公司']);
  });

  it('gives the Chinese name where a sign says that the other is its translation', () => {
    expect(names('启衡技术有限公司 - Qiheng Technologies')).toEqual(['启衡技术有限公司']);
    expect(names('岚图云 / Lantu Cloud')).toEqual(['岚图云']);
    expect(names('澄砾TV')).toEqual(['澄砾TV']);
  });
});

describe('traditional characters', () => {
  it('are simplified wherever the parser has a word with the simplified one', () => {
    const folder = join(import.meta.dirname, '../../src/membership');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('traditional.ts'),
    );
    const used = new Set(files.flatMap((file) => [...readFileSync(join(folder, file), 'utf8')]));
    const toSimplified = Converter({ from: 't', to: 'cn' });
    const left: string[] = [];
    for (let code = 0x4e00; code <= 0x9fff; code++) {
      const character = String.fromCharCode(code);
      const simple = toSimplified(character);
      const isOfWords = used.has(simple) && !used.has(character);
      if (isOfWords && simple !== character && simplified(character) !== simple)
        left.push(`${character}${simple}`);
    }
    expect(left).toEqual([]);
  });

  it('leave what is simplified already as it is', () => {
    expect(simplified('台湾监事单位后勤集团')).toBe('台湾监事单位后勤集团');
  });
});
