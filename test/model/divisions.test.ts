import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  divisionByCode,
  divisionByName,
  divisionOfAddress,
  leadingDivision,
} from '../../src/model/divisions.ts';

describe('divisions by name', () => {
  it.each([
    ['深圳', '广东省', '深圳市'],
    ['广东省', '广东省', null],
    ['内蒙古', '内蒙古自治区', null],
    ['吉林', '吉林省', null],
    ['吉林市', '吉林省', '吉林市'],
    ['上海', '上海市', '上海市'],
    ['延边', '吉林省', '延边朝鲜族自治州'],
    ['昆山', '江苏省', '苏州市'],
    ['济源市', '河南省', '济源市'],
    ['香港', '香港特别行政区', null],
  ])('%s lies in %s, %s', (name, province, city) => {
    expect(divisionByName(name)).toMatchObject({ province, city });
  });

  it.each(['朝阳区', '鼓楼区', '市辖区', '张江', ''])('%s alone names no one place', (name) => {
    expect(divisionByName(name)).toBeNull();
  });
});

describe('the division that a text begins with', () => {
  it('goes down as far as the text says', () => {
    expect(leadingDivision('广东省深圳市南山区科技园')).toMatchObject({
      division: { code: '440305', county: '南山区' },
      length: 9,
    });
    expect(leadingDivision('江苏昆山花桥')).toMatchObject({ division: { code: '320583' }, length: 4 });
  });

  it.each(['东方国信', '阿里巴巴', '永安期货', '前海'])(
    'does not take the word in %s for a place',
    (text) => {
      expect(leadingDivision(text)).toBeNull();
    },
  );

  it('never claims more than the text holds', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[北京上海市省区县广东深圳吉林南山]{0,12}$/), (text) => {
        const leading = leadingDivision(text);
        expect(leading === null || (leading.length >= 2 && leading.length <= text.length)).toBe(true);
      }),
    );
  });
});

describe('the division of an address', () => {
  it.each([
    ['地址：北京市海淀区上地十街', '110108'],
    ['518000 深圳市南山区', '440305'],
    ['中国（空格） 上海市浦东新区', '310115'],
    ['张江高科技园区，上海市', '310000'],
  ])('%s', (address, code) => {
    expect(divisionOfAddress(address)?.code).toBe(code);
  });

  it('is unknown where no place is written out', () => {
    expect(divisionOfAddress('Room 5, Building 3')).toBeNull();
  });
});

describe('divisions by code', () => {
  it('falls back to the city or province around an abolished county', () => {
    expect(divisionByCode('440305')?.county).toBe('南山区');
    expect(divisionByCode('440399')).toMatchObject({ city: '深圳市', county: null });
    expect(divisionByCode('449999')).toMatchObject({ province: '广东省', city: null });
    expect(divisionByCode('100000')).toBeNull();
  });
});
