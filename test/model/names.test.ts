import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeName } from '../../src/model/names.ts';

describe('the joining form of a name', () => {
  it.each([
    ['戴尔(中国)有限公司', '戴尔（中国）有限公司'],
    ['戴尔〔中国〕有限公司', '戴尔（中国）有限公司'],
    ['戴尔【中国】有限公司', '戴尔[中国]有限公司'],
    ['ＡＢＢ（中国）有限公司', 'abb (中国) 有限公司'],
    ['北京 某某\u3000科技有限公司', '北京某某科技有限公司'],
    ['北京\u200b某某\ufeff科技有限公司', '北京某某科技有限公司'],
    ['弗劳恩・应用研究', '弗劳恩·应用研究'],
    ['弗劳恩•应用研究', '弗劳恩·应用研究'],
    ['Red  Hat', 'RED HAT'],
  ])('is the same for %s and %s', (a, b) => {
    expect(normalizeName(a)).toBe(normalizeName(b));
  });

  it('keeps names apart whose words differ', () => {
    expect(normalizeName('某某有限公司')).not.toBe(normalizeName('某某有限责任公司'));
    expect(normalizeName('某某集团有限公司')).not.toBe(normalizeName('某某（集团）有限公司'));
  });

  it('is empty where nothing shows', () => {
    expect(normalizeName(' \u3000\u200b\n')).toBe('');
  });

  it('does not change when it is taken again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(normalizeName(normalizeName(name))).toBe(normalizeName(name));
      }),
    );
  });
});
