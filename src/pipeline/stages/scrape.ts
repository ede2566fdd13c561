import { existsSync } from 'node:fs';
import { RefusedError } from '../../errors.ts';
import { checkDrift } from '../../membership/drift.ts';
import { mergePages } from '../../membership/merge.ts';
import type { ParsedPage } from '../../membership/parsed-page.ts';
import type { Membership } from '../../model/membership.ts';
import { registerOrganizations } from '../../model/organizations.ts';
import { crawlFolder, openWeb, webInput } from '../open-web.ts';
import type { Run, Stage, StageResult } from '../stage.ts';
import { type ReadPage, readListPages } from './list-pages.ts';
import { lastGoodSnapshot } from './members.ts';

/** Gets the pages of the list, reads the memberships from them, and finds the organization behind each. */
export const scrapeStage: Stage = {
  name: 'scrape',
  module: import.meta.filename,

  async inputs(run) {
    return { web: await webInput(run) };
  },

  settings: (run) => ({ url: run.flags.url, membership: run.profile.membership, web: run.profile.web }),

  async execute(run) {
    const lastGood = await lastGoodSnapshot(run);
    const web = await openWeb(run, { resume: await mayResume(run) });
    let pages: ReadPage[];
    try {
      pages = await readListPages(run, web);
    } finally {
      await web.close();
    }
    const parsed = mergePages(pages.map((page) => page.parsed));
    const warnings = await assertIsTheList(run, parsed, lastGood);
    return { ...(await record(run, pages, parsed)), warnings };
  },
};

/**
 * A snapshot is one observation: where its list was read before, its archive is gone on with. Otherwise a
 * crawl is gone on with only if a person asks for it and it was cut off, so that a page that failed is got again.
 */
async function mayResume(run: Run): Promise<boolean> {
  const readBefore = (await run.store.memberships(run.snapshot)).length > 0;
  return readBefore || (run.flags.resume && existsSync(crawlFolder(run)));
}

async function assertIsTheList(run: Run, parsed: ParsedPage, lastGood: string | null): Promise<string[]> {
  const unknown = parsed.tiers.filter((tier) => tier.tier === null && tier.members.length > 0);
  const last = lastGood === null ? null : await run.store.memberships(lastGood);
  const drift = checkDrift(parsed, last, run.profile.membership.expectations);
  const breaches = [...drift.breaches, ...unknown.map(unknownTier)];
  if (breaches.length === 0) return [...parsed.warnings, ...drift.warnings];
  throw new RefusedError(
    `The page does not hold the list of members that was expected, so nothing is recorded or published:\n` +
      breaches.map((breach) => `  ${breach}\n`).join('') +
      `Look at it with: npm run aiia -- parse --why ${parsed.url}\n` +
      'If the page is right, change membership.expectations or membership.tierWords in the configuration.',
  );
}

function unknownTier({ label, members }: { label: string; members: readonly { name: string }[] }): string {
  const heading = label === '' ? 'without a heading' : `under "${label}"`;
  return (
    `${members.length} members stand ${heading}, which names no known tier (the first: ${members[0]?.name}). ` +
    'Give the heading a tier in membership.tierWords, or "ignore".'
  );
}

/** Writes organizations first: an id that was given is kept, also if the process ends before the memberships are written. */
async function record(run: Run, pages: readonly ReadPage[], parsed: ParsedPage): Promise<StageResult> {
  const listings = parsed.tiers.flatMap(({ tier, label, members }) =>
    tier === null ? [] : members.map((member) => ({ ...member, tier, label })),
  );
  const known = await run.store.organizations();
  const { organizations, idOf } = registerOrganizations(known, listings, run.snapshot);
  const pageOf = (listing: { page?: string }) =>
    listing.page === undefined ? pages[0] : pages.find((page) => page.parsed.url === listing.page);
  const memberships = listings.map((listing): Membership => {
    const page = pageOf(listing);
    const id = idOf.get(listing.name);
    if (page === undefined || id === undefined)
      throw new Error(`no page or no organization for ${listing.name}`);
    const { name, tier, label, order, selector } = listing;
    return {
      snapshot: run.snapshot,
      organization: id,
      name,
      tier,
      label,
      order,
      url: page.capture.finalUrl,
      digest: page.capture.digest,
      selector,
    };
  });
  await run.store.writeOrganizations(organizations);
  await run.store.writeMemberships(run.snapshot, memberships);
  return {
    outputs: [`raw/${run.snapshot}/memberships.jsonl`],
    counts: {
      pages: pages.length,
      memberships: memberships.length,
      ...Object.fromEntries(parsed.tiers.map(({ label, members }) => [label, members.length])),
      organizations: new Set(memberships.map((membership) => membership.organization)).size,
    },
    warnings: [],
  };
}
