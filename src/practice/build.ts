import { stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { writeFileWhole } from '../files/write.ts';
import { writePracticeArchive } from './archive.ts';
import { practiceWebsites } from './given.ts';
import { readPracticeSources } from './member.ts';

/** `npm run practice`: writes what in `raw/practice` follows from its sources, after they were changed. */
const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'raw', 'practice');
const sources = await readPracticeSources(join(folder, 'site'));

const websites = join(folder, 'registries', 'given', 'websites.practice.2021-05-01.jsonl');
await writeFileWhole(websites, practiceWebsites(sources.members));

const archive = join(folder, 'archive.wacz');
const responses = await writePracticeArchive(sources, archive);
const { size } = await stat(archive);
process.stdout.write(`${relative(root, archive)}: ${responses} responses, ${Math.ceil(size / 1024)} KB\n`);
