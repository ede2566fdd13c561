import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { pageTitle, visibleText } from '../../src/web/read/page-text.ts';

describe('the title of a page', () => {
  it('is its text, white space made plain and entities read; empty where there is none', () => {
    expect(pageTitle('<TITLE lang=zh>\n 某某\t&amp; 公司 </TITLE><title>第二</title>')).toBe('某某 & 公司');
    expect(pageTitle('<title>没有写完')).toBe('没有写完');
    expect(pageTitle('<h1>没有题目</h1>')).toBe('');
  });

  it('does not keep the page in memory', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const pages = 100;
    collect();
    const before = process.memoryUsage().heapUsed;
    const titles = Array.from({ length: pages }, (_, nth) =>
      pageTitle(`<title>第${nth}号单位的主页，它的题目比较长</title>${'人工智能'.repeat(50_000)}`),
    );
    collect();
    const grown = process.memoryUsage().heapUsed - before;
    expect(new Set(titles).size).toBe(pages);
    // Each page takes 400 kB.
    expect(grown).toBeLessThan(pages * 40_000);
  });
});

describe('what a page shows', () => {
  it('leaves out what is not shown, and stops at the limit', () => {
    const html = '<title>题目</title><style>p{}</style><p>甲<!-- 乙 --><script>丙</script>&nbsp;丁</p>';
    expect(visibleText(html, 100)).toBe('甲 丁');
    expect(visibleText(`<p>${'字 '.repeat(1000)}</p><p>后</p>`, 10)).not.toContain('后');
  });
});
