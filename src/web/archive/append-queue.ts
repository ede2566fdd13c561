import type { FileHandle } from 'node:fs/promises';

/** Bytes that are put together for one write: what waits longer than one write takes is not copied twice. */
const BATCH_BYTES = 1024 * 1024;

interface Waiting {
  readonly bytes: readonly Uint8Array[];
  readonly length: number;
  readonly line: string;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** What is written to: the end of a WARC, and the journal that speaks of it. */
export interface AppendTargets {
  readonly warc: Pick<FileHandle, 'appendFile' | 'datasync'>;
  readonly journal: Pick<FileHandle, 'appendFile'>;
}

/**
 * Adds records to a WARC and then their lines to a journal, in the order in which they come. What comes
 * while the disk works is written together.
 */
export class AppendQueue {
  readonly #targets: AppendTargets;
  readonly #errorOf: (cause: unknown) => Error;
  #end: number;
  #waiting: Waiting[] = [];
  #writing: Promise<void> | null = null;
  /** Set when the disk has refused a write: offsets would be wrong from there on. */
  #broken: Error | null = null;

  /**
   * @param targets files that are open for appending.
   * @param end length of the WARC in bytes.
   * @param errorOf the error that a refusal of the disk ends in.
   */
  constructor(targets: AppendTargets, end: number, errorOf: (cause: unknown) => Error) {
    this.#targets = targets;
    this.#end = end;
    this.#errorOf = errorOf;
  }

  /** Length of the WARC when everything that was handed in is written. */
  get end(): number {
    return this.#end;
  }

  /** @returns when the bytes are on the disk and the line is in the journal. */
  append(bytes: readonly Uint8Array[], line: string): Promise<void> {
    if (this.#broken) return Promise.reject(this.#broken);
    const length = bytes.reduce((sum, { byteLength }) => sum + byteLength, 0);
    this.#end += length;
    const written = new Promise<void>((done, failed) =>
      this.#waiting.push({ bytes, length, line, done, failed }),
    );
    this.#writing ??= this.#write();
    return written;
  }

  /** Waits for everything that was handed in. @throws where the disk has refused any of it. */
  async flush(): Promise<void> {
    await this.#writing;
    if (this.#broken) throw this.#broken;
  }

  async #write(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#nextBatch();
      try {
        await this.#targets.warc.appendFile(Buffer.concat(batch.flatMap(({ bytes }) => bytes)));
        await this.#targets.warc.datasync();
        // A journal that loses its last lines with the power leaves their URLs to be got again: no need to wait.
        await this.#targets.journal.appendFile(batch.map(({ line }) => line).join(''));
        for (const { done } of batch) done();
      } catch (cause) {
        this.#broken = this.#errorOf(cause);
        for (const { failed } of [...batch, ...this.#waiting]) failed(this.#broken);
        this.#waiting = [];
      }
    }
    this.#writing = null;
  }

  /** As much as one write may hold, and at least one. */
  #nextBatch(): Waiting[] {
    let bytes = 0;
    let count = 0;
    for (const { length } of this.#waiting) {
      bytes += length;
      if (count > 0 && bytes > BATCH_BYTES) break;
      count++;
    }
    return this.#waiting.splice(0, count);
  }
}
