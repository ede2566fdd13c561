import type { PublishSettings } from './settings.ts';

/**
 * The licence notice of a release. Data and code have different licences, and what was only quoted from
 * others is nobody's here to license.
 */
export function licenceNotice(settings: PublishSettings): string {
  const { title, name, path } = settings.licence;
  return `# Licence of this data

The annotations in these files (the values of the annotated columns, their explanations, and the tables as a
whole) are licensed under ${title} (${name}): ${path}

To attribute, cite the dataset as CITATION.cff says, with its version.

What this licence does not cover:

- Names of organizations, tiers and addresses of websites are facts taken from public pages. No right in them
  is claimed, and none is granted.
- Words in the column "quote" of provenance.csv were written by the owners of the pages and registries that the
  row names. They are quoted to show what a value stands on. No licence in them is granted.
- Values whose origin in provenance.csv is "import" were published by others. No licence in them is granted here.
- The archived pages themselves are not part of a release. No licence in them is granted.
- Sources have terms of their own; they are named in datapackage.json.

The software that made these files is licensed apart from them, in the LICENSE file of its repository.

The data come without warranty. They describe organizations as public sources described them at the date of
the snapshot.
`;
}
