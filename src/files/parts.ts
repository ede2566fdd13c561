import { open } from 'node:fs/promises';

const PART_BYTES = 1024 * 1024;

/**
 * Reads a file part by part into one buffer: what is given is valid until the next part is asked for. A
 * stream would leave each part to the garbage collector.
 */
export async function* readParts(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(PART_BYTES);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, PART_BYTES);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
