const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const NONE = -1;
/** Numbers kept for a record: its start and end, and those of its key. */
const WIDTH = 4;

/**
 * The records of a table by key, without a text for any of them: an open hash table over the bytes of the
 * keys (FNV-1a with 32 bits, linear probing). A million records take some 30 MB.
 */
export class KeyIndex {
  readonly #bytes: Buffer;
  #slots = new Int32Array(1024).fill(NONE);
  #bounds = new Uint32Array(WIDTH * 512);
  #size = 0;

  /** @param bytes the table, in which all records and keys lie. */
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** How many records there are. */
  get size(): number {
    return this.#size;
  }

  /**
   * Adds a record by the bounds of it and of its key.
   *
   * @returns the number of an earlier record with the same key, and then nothing is added; otherwise -1.
   */
  add(start: number, end: number, keyStart: number, keyEnd: number): number {
    if (this.#size * 2 >= this.#slots.length) this.#grow();
    const slot = this.#slotOf(this.#bytes, keyStart, keyEnd);
    const known = this.#slots[slot] ?? NONE;
    if (known !== NONE) return known;
    const at = this.#size * WIDTH;
    this.#bounds[at] = start;
    this.#bounds[at + 1] = end;
    this.#bounds[at + 2] = keyStart;
    this.#bounds[at + 3] = keyEnd;
    this.#slots[slot] = this.#size++;
    return NONE;
  }

  /** The number of the record with a key that lies in any buffer; -1 where there is none. */
  find(bytes: Buffer, start: number, end: number): number {
    return this.#slots[this.#slotOf(bytes, start, end)] ?? NONE;
  }

  start(record: number): number {
    return this.#bounds[record * WIDTH] ?? 0;
  }

  end(record: number): number {
    return this.#bounds[record * WIDTH + 1] ?? 0;
  }

  keyStart(record: number): number {
    return this.#bounds[record * WIDTH + 2] ?? 0;
  }

  keyEnd(record: number): number {
    return this.#bounds[record * WIDTH + 3] ?? 0;
  }

  /** The slot that holds a key, or the empty one where it belongs. */
  #slotOf(bytes: Buffer, start: number, end: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash(bytes, start, end) & mask;
    for (;;) {
      const record = this.#slots[slot] ?? NONE;
      if (record === NONE || this.#hasKey(record, bytes, start, end)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #hasKey(record: number, bytes: Buffer, start: number, end: number): boolean {
    const own = this.keyStart(record);
    if (this.keyEnd(record) - own !== end - start) return false;
    for (let at = 0; at < end - start; at++) {
      if (this.#bytes[own + at] !== bytes[start + at]) return false;
    }
    return true;
  }

  #grow(): void {
    const bounds = new Uint32Array(this.#bounds.length * 2);
    bounds.set(this.#bounds);
    this.#bounds = bounds;
    this.#slots = new Int32Array(this.#slots.length * 2).fill(NONE);
    for (let record = 0; record < this.#size; record++) {
      this.#slots[this.#slotOf(this.#bytes, this.keyStart(record), this.keyEnd(record))] = record;
    }
  }
}

function hash(bytes: Buffer, start: number, end: number): number {
  let value = FNV_OFFSET;
  for (let at = start; at < end; at++) value = Math.imul(value ^ (bytes[at] ?? 0), FNV_PRIME);
  // The low bits choose the slot: mix the high ones into them.
  return (value ^ (value >>> 15)) >>> 0;
}
