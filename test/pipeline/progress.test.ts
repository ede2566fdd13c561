import { describe, expect, it } from 'vitest';
import { progressLine, TerminalProgress } from '../../src/pipeline/progress.ts';

describe('progress', () => {
  it('names the stage, what is done of how many, the rate, and what is being waited for', () => {
    expect(progressLine('enrich', 20, 60, 10, 'example.cn')).toBe(
      'enrich  20/60  2.0/s  waiting for example.cn',
    );
  });

  it('shows no rate before there is one', () => {
    expect(progressLine('scrape', 0, null, 0, '')).toBe('scrape  0');
  });

  it('lets no control character of a page reach the terminal', () => {
    expect(progressLine('enrich', 1, 2, 0, 'a\u001b[31mb')).toBe('enrich  1/2  waiting for a [31mb');
  });

  it('writes at most ten times a second, and always the last item', () => {
    const written: string[] = [];
    let now = 0;
    const progress = new TerminalProgress(
      'enrich',
      (text) => written.push(text),
      () => now,
      () => 80,
    );
    for (let done = 1; done <= 100; done++) {
      now += 10;
      progress.update(done, 100);
    }
    expect(written.length).toBeLessThanOrEqual(12);
    expect(written.at(-1)).toContain('100/100');
  });
});
