import type { Asked, Said } from '../double.ts';

/** A body that an API knows. */
export interface Body {
  readonly name: string;
  /** Names that it had before. */
  readonly former?: readonly string[];
}

/** What an API knows. */
export interface Known {
  /** In the order in which a search gives them: searches are lenient, and give all. */
  readonly bodies: readonly Body[];
  /** How many a search says that there are; left out, as many as there are. */
  readonly total?: number;
}

/** How an API that knows some bodies answers. */
export type Answering = (known: Known) => (asked: Asked) => Said;

/** A page of a list, from 1. */
export function pageOf<T>(all: readonly T[], page: number, size: number): readonly T[] {
  return all.slice((page - 1) * size, page * size);
}
