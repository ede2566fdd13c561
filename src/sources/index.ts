import { z } from 'zod';
import type { EvidenceField } from '../model/evidence.ts';
import { crunchbase, crunchbaseSettings } from './crunchbase.ts';
import { crunchbaseExport, crunchbaseExportSettings } from './crunchbase-export.ts';
import type { Source } from './define.ts';
import { aiqichaExport, qichachaExport, tianyanchaExport } from './enterprise-exports.ts';
import { given, givenSettings } from './given.ts';
import { gleif, gleifSettings } from './gleif.ts';
import { institutes, institutesSettings } from './institutes.ts';
import { listed, listedSettings } from './listed.ts';
import { listedAbroad, listedAbroadSettings } from './listed-abroad.ts';
import { qichacha, qichachaSettings } from './qichacha.ts';
import { ror, rorSettings } from './ror.ts';
import { stateBrands, stateBrandsSettings } from './state-brands.ts';
import { stateOwned, stateOwnedSettings } from './state-owned.ts';
import { tianyancha, tianyanchaSettings } from './tianyancha.ts';
import { universities, universitiesSettings } from './universities.ts';
import { website, websiteSettings } from './website.ts';
import { wikidata, wikidataSettings } from './wikidata.ts';
import { worldGroups, worldGroupsSettings } from './world-groups.ts';

/** All sources, in the order in which they are asked: registries first, so that the website is known in its turn. */
export const SOURCES: readonly Source[] = [
  given,
  listed,
  stateOwned,
  universities,
  institutes,
  gleif,
  wikidata,
  crunchbase,
  crunchbaseExport,
  qichacha,
  qichachaExport,
  aiqichaExport,
  tianyancha,
  tianyanchaExport,
  ror,
  website,
  listedAbroad,
  worldGroups,
  stateBrands,
];

/** What each source can speak on, by its name. */
export const SPEAKS_ON: ReadonlyMap<string, readonly EvidenceField[]> = new Map(
  SOURCES.map(({ name, fields }) => [name, fields]),
);

/** The sources' part of the configuration: one entry each, under its name. */
export const sourcesSettings = z.strictObject({
  given: givenSettings.prefault({}),
  listed: listedSettings.prefault({}),
  'state-owned': stateOwnedSettings.prefault({}),
  universities: universitiesSettings.prefault({}),
  institutes: institutesSettings.prefault({}),
  gleif: gleifSettings.prefault({}),
  wikidata: wikidataSettings.prefault({}),
  crunchbase: crunchbaseSettings.prefault({}),
  'crunchbase-export': crunchbaseExportSettings.prefault({}),
  qichacha: qichachaSettings.prefault({}),
  'qichacha-export': qichachaExport.settings.prefault({}),
  'aiqicha-export': aiqichaExport.settings.prefault({}),
  tianyancha: tianyanchaSettings.prefault({}),
  'tianyancha-export': tianyanchaExport.settings.prefault({}),
  ror: rorSettings.prefault({}),
  website: websiteSettings.prefault({}),
  'listed-abroad': listedAbroadSettings.prefault({}),
  'world-groups': worldGroupsSettings.prefault({}),
  'state-brands': stateBrandsSettings.prefault({}),
});
export type SourcesSettings = z.output<typeof sourcesSettings>;
