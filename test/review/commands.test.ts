import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDecide } from '../../src/commands/decide.ts';
import { addExplain } from '../../src/commands/explain.ts';
import type { Io } from '../../src/commands/io.ts';
import { addQueue } from '../../src/commands/queue.ts';
import { Store } from '../../src/pipeline/store.ts';
import { annotate, annotateAll } from '../../src/rules/index.ts';
import { cellOf, factsOf, withStatement } from '../rules/facts.ts';

const facts = factsOf('上海青石科技有限公司', { products: 'AI chips, desks' });
let data: string;
let printed: string;

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'aiia-review-'));
  printed = '';
  const store = new Store(data);
  const { id, name } = facts.organization;
  await store.writeOrganizations([facts.organization]);
  await store.writeMemberships('2020-03-26', [
    {
      snapshot: '2020-03-26',
      organization: id,
      name,
      tier: 'board',
      label: '理事单位',
      order: 1,
      url: 'file:test',
      digest: 'sha256:0',
    },
  ]);
  await store.writeEvidence('2020-03-26', facts.evidence);
  await store.writeAnnotations('2020-03-26', annotate(facts));
});

afterEach(() => rm(data, { recursive: true, force: true }));

async function run(...args: string[]): Promise<string> {
  printed = '';
  const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const io: Io = {
    out: (text) => {
      printed += text;
    },
    log: quiet,
    cwd: data,
    env: { USER: 'ana' },
    now: () => new Date('2020-04-01T09:00:00Z'),
    clock: () => 0,
    terminal: false,
    setExitCode: () => {},
  };
  const program = new Command().exitOverride();
  for (const add of [addDecide, addExplain, addQueue]) add(program, io);
  await program.parseAsync(args, { from: 'user' });
  return printed;
}

describe('decide', () => {
  it('adds a line to the log, which the next annotating obeys', async () => {
    await run('decide', '青石', 'size', 'Big', '--reason', 'read its report');
    const decisions = await new Store(data).decisions();
    expect(decisions).toMatchObject([{ kind: 'cell', by: 'ana', value: 'Big', reason: 'read its report' }]);
    expect(cellOf(annotateAll([facts], decisions).annotations, 'size')).toMatchObject({
      value: 'Big',
      origin: 'decision',
    });
  });

  it('refuses to contradict a decision, and names it', async () => {
    await run('decide', '青石', 'size', 'Big', '--reason', 'read its report');
    const [first] = await new Store(data).decisions();
    await expect(run('decide', '青石', 'size', 'Medium', '--reason', 'no')).rejects.toThrow(first?.id);
    expect(await new Store(data).decisions()).toHaveLength(1);
  });

  it('replaces by withdrawing: the log keeps every line', async () => {
    await run('decide', '青石', 'size', 'Big', '--reason', 'read its report');
    await run('decide', '青石', 'size', 'Medium', '--reason', 'read it again', '--replace');
    const decisions = await new Store(data).decisions();
    expect(decisions.map(({ kind }) => kind)).toEqual(['cell', 'withdrawal', 'cell']);
    expect(cellOf(annotateAll([facts], decisions).annotations, 'size').value).toBe('Medium');
  });

  it('takes a decision back by its id', async () => {
    await run('decide', '青石', 'size', 'Big', '--reason', 'read its report');
    const [first] = await new Store(data).decisions();
    await run('decide', '--withdraw', first?.id ?? '', '--reason', 'a mistake');
    const { annotations } = annotateAll([facts], await new Store(data).decisions());
    expect(cellOf(annotations, 'size').origin).toBe('rule');
    await expect(run('decide', '--withdraw', 'd-ffffffffffff', '--reason', 'x')).rejects.toThrow(
      'd-ffffffffffff',
    );
  });
});

describe('queue', () => {
  it('lists cells with their organization, as text, JSON and a file', async () => {
    expect(await run('queue')).toContain('上海青石科技有限公司');
    const document = JSON.parse(await run('queue', '--file', 'queue.jsonl', '--json'));
    expect(document.snapshot).toBe('2020-03-26');
    const lines = (await readFile(join(data, 'queue.jsonl'), 'utf8')).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(document.items);
  });

  it('brings a stale decision to the top, and lists unused ones', async () => {
    await run('decide', '青石', 'size', 'Big', '--reason', 'read its report');
    const store = new Store(data);
    const grown = factsOf(facts.organization.name, { products: 'AI chips, desks', staff: '20' });
    await store.writeAnnotations('2020-03-26', annotate(grown));
    const { items } = JSON.parse(await run('queue', '--json'));
    expect(items[0]).toMatchObject({ kind: 'stale decision', field: 'size', value: 'Small/startup' });
  });
});

describe('explain', () => {
  it('tells one field, or all', async () => {
    expect(await run('explain', '青石', 'focus')).toMatch(/Estimated focus[\s\S]*AI chips, desks/);
    const { cells } = JSON.parse(await run('explain', '青石', '--json'));
    expect(cells).toHaveLength(18);
  });

  it('shows a statement that disagrees, one that no rule reads, and who found nothing', async () => {
    const store = new Store(data);
    const disagreeing = withStatement(withStatement(facts, 'staff', '20'), 'staff', '900', 'group');
    const { evidence } = withStatement(disagreeing, 'lei', '300300AAAA00BBBB1234');
    const unsure = { key: 'name part', score: 0.5, reason: 'bears its 字号' } as const;
    const placed = evidence.map((one) =>
      one.value === '900' ? { ...one, path: 'row 7, column 员工', match: unsure } : one,
    );
    const organization = facts.organization.id;
    await store.writeEvidence('2020-03-26', placed);
    await store.writeAnnotations('2020-03-26', annotate({ ...facts, evidence: placed }));
    await store.writeLookups('2020-03-26', [
      { organization, source: 'given', outcome: 'found', reason: 'collected for this name' },
      { organization, source: 'ror', outcome: 'ambiguous', reason: 'several records bear its name' },
      { organization: 'org-9999999999', source: 'gleif', outcome: 'blocked', reason: 'of somebody else' },
    ]);
    const size = await run('explain', '青石', 'size');
    expect(size).toMatch(
      /evidence {3}“20”[\s\S]*also {7}staff of its group: 900\n +test: file:test, row 7, column 员工, read 2020.*\n +matched by name part, 0.50: bears its 字号\n/,
    );
    const all = await run('explain', '青石');
    expect(all).toMatch(/Statements that no rule reads\n {2}also {7}lei: 300300AAAA00BBBB1234\n/);
    expect(all).toMatch(/Look-ups that gave nothing\n {2}ambiguous {6}ror: several records bear its name\n$/);
    expect(all).not.toMatch(/somebody else|collected for this name/);
  });

  it('says which snapshots can be explained where there is none', async () => {
    await expect(run('explain', '青石', '--snapshot', '2019-01-01')).rejects.toThrow('2019-01-01');
  });
});
