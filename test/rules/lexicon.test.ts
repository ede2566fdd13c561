import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessWords } from '../../src/rules/business-words.ts';
import { type Entry, Finder, PlainText } from '../../src/rules/lexicon.ts';
import { BUSINESS } from '../../src/rules/lexicons/business.ts';

const finder = new Finder({
  smart: { zh: ['智能'], en: ['smart'], catches: 'an adjective' },
  phone: { zh: ['智能手机'], en: ['smart phone'], catches: 'a thing' },
  robot: { zh: ['机器人'], en: ['robot'], catches: 'robots' },
  ai: { zh: ['人工智能'], en: ['ai', 'artificial intelligence'], catches: 'AI' },
});

function keysIn(text: string): string[] {
  return finder.find(new PlainText(text)).map(({ key }) => key);
}

describe('finding words', () => {
  it('takes the longest at each place: a smart phone is not "smart"', () => {
    expect(keysIn('Smart phones')).toEqual(['phone']);
    expect(keysIn('智能手机')).toEqual(['phone']);
    expect(keysIn('智能机器人')).toEqual(['smart', 'robot']);
  });

  it('takes plurals, hyphens and any case for the same word', () => {
    expect(keysIn('Robots')).toEqual(['robot']);
    expect(keysIn('AI-powered smart-phone')).toEqual(['ai', 'phone']);
  });

  it('takes whole English words only, also beside Chinese ones', () => {
    expect(keysIn('maintain, robotics')).toEqual([]);
    expect(keysIn('领先的AI公司')).toEqual(['ai']);
  });

  it('takes AI+ and its like for words beside a sign', () => {
    expect(keysIn('AI+robots, AI＋教育'.normalize('NFKC'))).toEqual(['ai', 'robot', 'ai']);
  });

  it('forgives a slip of one letter in long words that were typed by hand, and in no others', () => {
    const slips = ['Artifical intelligence', 'artificial inteligence', 'Artificial intellignece'];
    for (const slip of slips) {
      expect(finder.find(new PlainText(slip), true).map(({ key, words }) => [key, words])).toEqual([
        ['ai', slip.toLowerCase()],
      ]);
      expect(finder.find(new PlainText(slip))).toEqual([]);
    }
    expect(finder.find(new PlainText('robod, smort, phune'), true)).toEqual([]);
  });

  it('gives the words as they stand, in order', () => {
    expect(finder.find(new PlainText('机器人 and Artificial Intelligence'))).toEqual([
      { key: 'robot', words: '机器人', at: 0 },
      { key: 'ai', words: 'artificial intelligence', at: 8 },
    ]);
  });

  it('finds words where they are, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plain = text.toLowerCase();
        return finder.find(new PlainText(text)).every(({ words, at }) => plain.startsWith(words, at));
      }),
    );
  });
});

describe('business words', () => {
  const keysOf = (text: string) => businessWords(new PlainText(text)).map(({ key }) => key);

  it('take an intelligent way to do what minds do for AI, and intelligent things for things', () => {
    expect(keysOf('intelligent insurance')).toEqual(['ai', 'finance']);
    expect(keysOf('智能投研')).toContain('aiService');
    expect(keysOf('智能保险')).toEqual(['ai', 'finance']);
    expect(keysOf('intelligent gas sensors')).not.toContain('ai');
    expect(keysOf('智能设备，金融')).not.toContain('ai');
  });

  it('take pictures that are understood for vision, and pictures that are taken for pictures', () => {
    expect(keysOf('CT image screening').at(-1)).toBe('vision');
    expect(keysOf('视频审核').at(-1)).toBe('vision');
    expect(keysOf('image sensors')).not.toContain('vision');
  });

  it('take vehicles without a driver for driving, whatever they carry', () => {
    expect(keysOf('unmanned parcel vans').at(-1)).toBe('driving');
    expect(keysOf('无人环卫车').at(-1)).toBe('driving');
    expect(keysOf('unmanned shops in every street of the town, and cars')).toContain('vehicle');
  });

  it('take smart cards, tags and phones for what they have long been', () => {
    expect(keysOf('smart cards, RFID')).toEqual(['ordinary', 'ordinary']);
    expect(keysOf('射频识别、智能手机')).toEqual(['ordinary', 'ordinary']);
  });
});

describe('the business lexicon', () => {
  const entries = Object.entries(BUSINESS) as [string, Entry][];

  it.each(entries)('says of "%s" what it catches, in both languages', (_key, entry) => {
    expect(entry.catches).not.toBe('');
    expect(entry.zh.length * entry.en.length).toBeGreaterThan(0);
  });

  it('has every word in one entry only, and in the form that words are looked for in', () => {
    const words = entries.flatMap(([, { zh, en }]) => [...zh, ...en.map((phrase) => ` ${phrase}`)]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    for (const [, { zh }] of entries) for (const word of zh) expect(word).toMatch(/\p{Script=Han}/u);
    for (const word of words) expect(word).toBe(word.normalize('NFKC').toLowerCase());
  });
});
