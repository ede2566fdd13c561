import { describe, expect, it } from 'vitest';
import { bindJsonFile } from '../../src/cli.ts';

describe('the --json flag', () => {
  it('takes the next word as its file only if that ends in .json', () => {
    expect(bindJsonFile(['parse', 'page.html', '--json', 'out.json'])).toEqual([
      'parse',
      'page.html',
      '--json=out.json',
    ]);
  });

  it('never takes the page that a command reads for the file to write', () => {
    expect(bindJsonFile(['parse', '--json', 'page.html'])).toEqual(['parse', 'page.html', '--json']);
    expect(bindJsonFile(['diff', '--json', 'a.csv', 'b.csv'])).toEqual(['diff', 'a.csv', 'b.csv', '--json']);
  });

  it('keeps a file that was given with an equals sign', () => {
    expect(bindJsonFile(['check', '--json=out.txt', 'a.csv'])).toEqual(['check', '--json=out.txt', 'a.csv']);
  });
});
