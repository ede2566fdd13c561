import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUscc, parseUscc, usccDivisionCode, usccKind } from '../../src/model/uscc.ts';

// Codes that their bearers publish; both checks were computed by hand from the standard.
const VALID = ['914403001922038216', '91110000802100433B', '9144030071526726XG', '12100000400000624D'];

describe('a Unified Social Credit Identifier', () => {
  it.each(VALID)('%s is valid by both its checks', (code) => {
    expect(isUscc(code)).toBe(true);
  });

  it('is not valid with any one character changed', () => {
    const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
    fc.assert(
      fc.property(fc.constantFrom(...VALID), fc.nat(17), fc.constantFrom(...alphabet), (code, at, other) => {
        fc.pre(code[at] !== other);
        expect(isUscc(code.slice(0, at) + other + code.slice(at + 1))).toBe(false);
      }),
    );
  });

  it('is read in full width, in small letters and with spaces, and nothing else is', () => {
    expect(parseUscc(' 91110000 80210043 3b')).toBe('91110000802100433B');
    expect(parseUscc('９１１１００００８０２１００４３３Ｂ')).toBe('91110000802100433B');
    fc.assert(fc.property(fc.string({ maxLength: 17 }), (text) => parseUscc(text) === null));
  });

  it('says what kind of body bears it, and where it was registered', () => {
    expect(usccKind('914403001922038216')).toBe('enterprise');
    expect(usccKind('12100000400000624D')).toBe('public institution');
    expect(usccDivisionCode('914403001922038216')).toBe('440300');
    expect(usccDivisionCode('12100000400000624D')).toBeNull();
  });
});
