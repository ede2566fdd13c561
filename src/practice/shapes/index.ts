import type { Shape } from '../html.ts';
import type { SHAPE_NAMES } from '../member.ts';
import { article } from './article.ts';
import { bilingual } from './bilingual.ts';
import { cards } from './cards.ts';
import { cms } from './cms.ts';
import { definitions } from './definitions.ts';
import { english } from './english.ts';
import { panels } from './panels.ts';
import { portal } from './portal.ts';
import { school } from './school.ts';
import { script } from './script.ts';
import { startup } from './startup.ts';
import { tables } from './tables.ts';

/** Every page shape by the name that the members' data call it by. */
export const SHAPES: Record<(typeof SHAPE_NAMES)[number], Shape> = {
  article,
  bilingual,
  cards,
  cms,
  definitions,
  english,
  panels,
  portal,
  school,
  script,
  startup,
  tables,
};
