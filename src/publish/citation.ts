import type { SnapshotId } from '../model/snapshot.ts';
import type { PublishSettings } from './settings.ts';

/** How to cite a release: Citation File Format 1.2.0. Texts are quoted as JSON, which YAML reads. */
export function citation(settings: PublishSettings, version: string, snapshot: SnapshotId): string {
  const quoted = (text: string) => JSON.stringify(text);
  const creators = settings.contributors.filter(({ roles }) => roles.includes('creator'));
  const authors = creators.length > 0 ? creators : settings.contributors;
  return [
    'cff-version: 1.2.0',
    'type: dataset',
    `message: ${quoted('If you use these data, please cite them as below, with their version.')}`,
    `title: ${quoted(settings.title)}`,
    `version: ${quoted(version)}`,
    `date-released: ${quoted(snapshot.slice(0, 10))}`,
    `license: ${quoted(settings.licence.name)}`,
    ...(settings.homepage === undefined ? [] : [`url: ${quoted(settings.homepage)}`]),
    'authors:',
    ...authors.map(({ title }) => `  - name: ${quoted(title)}`),
    'keywords:',
    ...settings.keywords.map((keyword) => `  - ${quoted(keyword)}`),
    '',
  ].join('\n');
}
