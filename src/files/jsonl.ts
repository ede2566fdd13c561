import { z } from 'zod';
import { UserError } from '../errors.ts';
import { readFileIfThere, writeFileWhole } from './write.ts';

/** One JSON value a line, each line ended by a line feed. */
export function toJsonLines(values: Iterable<unknown>): string {
  let text = '';
  for (const value of values) text += `${JSON.stringify(value)}\n`;
  return text;
}

/**
 * Reads JSON Lines and checks every line against a schema.
 *
 * @param file name of the file, for messages.
 * @throws UserError naming the file, the line and what was expected there.
 */
export function parseJsonLines<T>(text: string, schema: z.ZodType<T>, file: string): T[] {
  const values: T[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    values.push(parseLine(line, schema, `${file}, line ${index + 1}`));
  }
  return values;
}

function parseLine<T>(line: string, schema: z.ZodType<T>, place: string): T {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (cause) {
    throw new UserError(`${place}: not JSON. Each line must be one JSON object; mend or remove this line.`, {
      cause,
    });
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new UserError(`${place}: ${z.prettifyError(parsed.error)}`);
}

/** Reads a JSON Lines file; a file that is not there holds nothing. */
export async function readJsonLines<T>(path: string, schema: z.ZodType<T>): Promise<T[]> {
  const bytes = await readFileIfThere(path);
  return bytes === null ? [] : parseJsonLines(new TextDecoder().decode(bytes), schema, path);
}

/** Writes a JSON Lines file whole. */
export async function writeJsonLines(path: string, values: Iterable<unknown>): Promise<void> {
  await writeFileWhole(path, toJsonLines(values));
}
