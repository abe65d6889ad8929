import {
  type Document,
  isAlias,
  isMap,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
} from 'yaml';
import { deckParts, type Path } from './deck-parts.ts';
import type { Fault } from './fault.ts';
import { type FactDeck, factDeckSchema } from './model.ts';
import type { Problem } from './problem.ts';
import { referenceFaults } from './references.ts';
import { shapeFaults } from './shape-faults.ts';

/**
 * Reads a deck's `facts.yaml`. The deck is null if there is any problem; all problems are reported at once, in the
 * order of the file, each with line and column. Never throws, whatever the text.
 *
 * @param text the file's content
 * @param file the name to report it under, such as `facts.yaml`
 */
export function parseFacts(text: string, file: string): { deck: FactDeck | null; problems: Problem[] } {
  try {
    return read(text, file);
  } catch (error) {
    // The YAML library throws on brackets nested thousands deep and on aliases that multiply without end.
    const message = `this cannot be read: ${error instanceof Error ? error.message : 'unknown error'}`;
    return { deck: null, problems: [{ file, line: 1, col: 1, message }] };
  }
}

function read(text: string, file: string): ReturnType<typeof parseFacts> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' });
  const place = (offset: number, message: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), col: Math.max(1, col), message };
  };

  const problems = [...document.errors, ...document.warnings].map((error) =>
    place(error.pos[0], syntaxMessage(error, text)),
  );
  // After a broken bracket or quote the rest is read as something else: its errors would be noise.
  if (document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')) return { deck: null, problems };

  const raw: unknown = document.toJS();
  const faults = [...shapeFaults(raw), ...referenceFaults(deckParts(raw))];
  problems.push(...faults.map((fault) => place(offsetOf(document, fault), fault.message)));
  problems.sort((a, b) => a.line - b.line || a.col - b.col);
  return { deck: problems.length === 0 ? factDeckSchema.parse(raw) : null, problems };
}

/** The last line of the parser's message repeats the source; only its first sentence is for people. */
function syntaxMessage(error: YAMLError, text: string): string {
  if (error.code === 'DUPLICATE_KEY') return 'this key stands twice in the same map';
  const [sentence = error.message] = error.message.split(/ at line \d+, column \d+/);
  return sentence + (quoteEndsEarly(error, text) ? QUOTE_HINT : '');
}

const QUOTE_HINT =
  '. A value that begins with a quote ends at the next one: put the whole value in single quotes,' +
  ` as in '"Punjabi" groups'`;

/** `[a, "Punjabi" b]` is the mistake this file invites most: text goes on after the closing quote. */
function quoteEndsEarly(error: YAMLError, text: string): boolean {
  const start = text.lastIndexOf('\n', error.pos[0] - 1) + 1;
  const before = text.slice(start, error.pos[0]).trimEnd();
  const after = text.slice(error.pos[0], error.pos[0] + 1);
  return /["']$/.test(before) && !/^[,\]}:#\n]?$/.test(after);
}

/** Where the faulty key or value begins; if it is missing, where the part that lacks it begins. */
function offsetOf(document: Document, { path, atKey }: Fault): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const [depth, step] of path.entries()) {
    const entry = entryAt(node, step);
    if (!entry) return offset;
    node = entry.value;
    const last = depth === path.length - 1;
    offset = (last && atKey) || !hasPlace(node) ? startOf(entry.key, offset) : startOf(node, offset);
  }
  return offset;
}

function entryAt(node: unknown, step: Path[number]): { key: unknown; value: unknown } | undefined {
  if (isSeq(node)) {
    const value = node.items[Number(step)];
    return value === undefined ? undefined : { key: value, value };
  }
  if (!isMap(node) || isAlias(node)) return undefined;
  return node.items.find(({ key }) => String((key as { value?: unknown } | null)?.value) === String(step));
}

function hasPlace(node: unknown): node is Node & { range: [number, number, number] } {
  return Array.isArray((node as Node | null | undefined)?.range);
}

function startOf(node: unknown, otherwise = 0): number {
  return hasPlace(node) ? node.range[0] : otherwise;
}
