import { lookup } from 'node:dns/promises';
import { setTimeout as delay } from 'node:timers/promises';

/** What the fetcher needs of the outside world besides the network and files; tests hand in their own. */
export interface Effects {
  readonly now: () => Date;
  /** Milliseconds since any moment; never runs backwards. */
  readonly clock: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** A number from 0 up to 1. */
  readonly random: () => number;
  /** All addresses of a host name. */
  readonly resolve: (host: string) => Promise<readonly ResolvedAddress[]>;
}

export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

/** The real clock, the real resolver. */
export const realEffects: Effects = {
  now: () => new Date(),
  clock: () => performance.now(),
  sleep: (milliseconds) => delay(milliseconds),
  random: () => Math.random(),
  resolve: (host) => lookup(host, { all: true }),
};
