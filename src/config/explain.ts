import { closest, distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { pipelineConfig } from './schema.ts';

/** The parts of a JSON Schema that are used to say what a key expects. */
interface Node {
  type?: string;
  enum?: readonly unknown[];
  const?: unknown;
  description?: string;
  default?: unknown;
  examples?: readonly unknown[];
  properties?: Record<string, Node>;
  additionalProperties?: Node | boolean;
  items?: Node;
  anyOf?: readonly Node[];
  minimum?: number;
  maximum?: number;
}

/**
 * What is wrong with a configuration, for the person who wrote it: for each problem the path of the key,
 * what was expected and an example.
 *
 * @param file name of the file, as it is shown.
 * @param value what the file exports.
 */
export function explainConfigIssues(
  file: string,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
): string {
  const schema = z.toJSONSchema(pipelineConfig, { io: 'input', unrepresentable: 'any' }) as Node;
  return issues.flatMap((issue) => explainIssue(file, value, issue, schema)).join('\n');
}

function explainIssue(file: string, value: unknown, issue: z.core.$ZodIssue, schema: Node): string[] {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(nodeAt(schema, issue.path)?.properties ?? {});
    return issue.keys.map((key) =>
      explainUnknownKey(file, [...issue.path, key], key, known, nodeAt(schema, issue.path)),
    );
  }
  const node = nodeAt(schema, issue.path);
  const found = valueAt(value, issue.path);
  return [
    `${file}: ${showPath(issue.path)} is ${found === undefined ? 'missing' : show(found)}. ` +
      `Expected ${expectation(node) ?? issue.message}. ${exampleOf(lastKey(issue.path), node)}`.trimEnd(),
  ];
}

function explainUnknownKey(
  file: string,
  path: readonly PropertyKey[],
  key: string,
  known: readonly string[],
  parent: Node | undefined,
): string {
  const near = nearest(key, known);
  const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
  const example = near ?? known[0];
  return (
    `${file}: ${showPath(path)} is not a key.${hint} Expected one of: ${known.join(', ')}. ` +
    (example === undefined ? '' : exampleOf(example, parent?.properties?.[example]))
  ).trimEnd();
}

function nodeAt(schema: Node, path: readonly PropertyKey[]): Node | undefined {
  let node: Node | undefined = schema;
  for (const key of path) {
    const options: readonly Node[] = node?.anyOf ?? (node === undefined ? [] : [node]);
    node = options.map((option) => child(option, key)).find((found) => found !== undefined);
  }
  return node;
}

function child(node: Node, key: PropertyKey): Node | undefined {
  if (typeof key === 'number') return node.items;
  const named = node.properties?.[String(key)];
  if (named !== undefined) return named;
  return typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined;
}

function expectation(node: Node | undefined): string | undefined {
  if (node === undefined) return undefined;
  const kind = node.enum !== undefined ? `one of ${node.enum.map(show).join(', ')}` : kindOf(node);
  if (kind === undefined) return node.description;
  return node.description === undefined ? kind : `${kind}: ${node.description.replace(/\.$/, '')}`;
}

function kindOf(node: Node): string | undefined {
  const range = node.minimum === undefined ? '' : ` of at least ${node.minimum}`;
  switch (node.type) {
    case 'integer':
      return `a whole number${range}`;
    case 'number':
      return `a number${range}`;
    case 'boolean':
      return 'true or false';
    case 'string':
      return 'a text';
    case 'array':
      return 'a list';
    case 'object':
      return node.properties === undefined
        ? 'an object'
        : `an object with ${Object.keys(node.properties).join(', ')}`;
    default:
      return undefined;
  }
}

function exampleOf(key: string, node: Node | undefined): string {
  const example = node?.examples?.[0] ?? node?.default ?? node?.enum?.[0] ?? plainExample(node);
  return example === undefined ? '' : `Example: ${key}: ${show(example)}`;
}

function plainExample(node: Node | undefined): unknown {
  switch (node?.type) {
    case 'integer':
    case 'number':
      return Math.max(1, node.minimum ?? 1);
    case 'boolean':
      return true;
    case 'string':
      return 'text';
    case 'array':
      return [];
    case 'object':
      return {};
    default:
      return undefined;
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let inner = value;
  for (const key of path) {
    if (inner === null || typeof inner !== 'object') return undefined;
    inner = (inner as Record<PropertyKey, unknown>)[key];
  }
  return inner;
}

function showPath(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'the default export' : path.map(String).join('.');
}

function lastKey(path: readonly PropertyKey[]): string {
  return String(path.findLast((key) => typeof key === 'string') ?? 'export default');
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}

/** The known key that is fewest letters away, where it is near enough to be a slip. */
function nearest(key: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const best = closest(key, known);
  return distance(key, best) <= Math.max(2, key.length / 3) ? best : undefined;
}
