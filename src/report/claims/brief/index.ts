import type { Claim } from '../claim.ts';
import { APPENDIX_1 } from './appendix-1.ts';
import { APPENDIX_2 } from './appendix-2.ts';
import { COMPANIES } from './companies.ts';
import { FIGURE_1 } from './figure-1.ts';
import { GEOGRAPHY } from './geography.ts';
import { MEMBERS } from './members.ts';

/**
 * Every number that the brief prints about the membership list and its annotations (Luong and Arnold,
 * CSET, May 2021, doi:10.51593/20200094), described in our words, and how each is recomputed.
 */
export const BRIEF_CLAIMS: readonly Claim[] = [
  ...MEMBERS,
  ...FIGURE_1,
  ...GEOGRAPHY,
  ...COMPANIES,
  ...APPENDIX_1,
  ...APPENDIX_2,
];
