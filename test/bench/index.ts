import { readdirSync } from 'node:fs';

/** A measurement: prints what it measured as a table. */
interface Bench {
  bench(args: string[]): Promise<void>;
}

const [name, ...args] = process.argv.slice(2);
const names = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && entry.name !== 'index.ts')
  .map((entry) => entry.name.slice(0, -3));

if (name !== undefined && names.includes(name)) {
  const { bench } = (await import(`./${name}.ts`)) as Bench;
  await bench(args);
} else {
  console.error(`Usage: npm run bench -- NAME\nMeasurements: ${names.join(', ')}`);
  process.exitCode = 2;
}
