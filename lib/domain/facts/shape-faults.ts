import type { z } from 'zod';
import type { Path } from './deck-parts.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Fault } from './fault.ts';
import { factDeckSchema, partSchemas } from './model.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong with the shape of a deck file, in words for the person who writes it. */
export function shapeFaults(raw: unknown): Fault[] {
  const parsed = factDeckSchema.safeParse(raw);
  return parsed.success ? [] : parsed.error.issues.flatMap((issue) => faultsOf(issue, raw));
}

function faultsOf(issue: Issue, raw: unknown): Fault[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      atKey: true,
      message: `unknown field "${key}".${didYouMean(key, fieldsAt(path))}`,
    }));
  }
  if (issue.code === 'invalid_key') {
    const message = `"${String(path.at(-1))}" is no id: lower-case letters, digits and hyphens`;
    return [{ path, atKey: true, message }];
  }
  return [{ path, message: messageOf(issue, path, valueAt(raw, path)) }];
}

/** Fields whose alternatives Zod can only call "invalid input". */
const MAY_BE: Record<string, string> = {
  o: 'an id, a text, a list of texts, { money, cur, text } or { number, unit }',
  cite: 'the id of a passage, or a list of them',
  year: 'a year, or unknown',
  the: 'true, or abbr (only the abbreviation takes "the")',
};

function messageOf(issue: Issue, path: Path, written: unknown): string {
  if (path.length === 0) return 'the file is not a deck: it begins with "format: factdeck/1"';
  const name = nameOf(path);
  if (written === undefined || written === null) return `missing ${name}`;
  if (issue.code === 'invalid_value') return choiceMessage(name, written, issue.values.map(String));
  if (issue.code === 'invalid_union')
    return `${name} is ${MAY_BE[String(path.at(-1))] ?? 'none of what it may be'}`;
  if (issue.code === 'invalid_type') return typeMessage(name, written, issue.expected);
  if (issue.code === 'too_small' && issue.origin === 'array') return `${name} must not be empty`;
  return `${name}: ${issue.message}`;
}

function choiceMessage(name: string, written: unknown, values: string[]): string {
  const text = typeof written === 'string' || typeof written === 'number' ? `${written}` : '…';
  const near = didYouMean(text, values);
  return `unknown ${name} "${text}".${near || ` It is one of: ${values.join(', ')}.`}`;
}

const IN_WORDS: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list [ … ]',
  tuple: 'a list of two numbers [from, up to]',
  object: 'a map { … }',
  record: 'a map { … }',
};

function typeMessage(name: string, written: unknown, expected: string): string {
  const quoted = expected === 'string' && typeof written !== 'object' ? `: put it in quotes` : '';
  return `${name} must be ${IN_WORDS[expected] ?? expected}${quoted}`;
}

/** `"cite"`, or `entry 2 of "members"` where the path ends in a list. */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === 'p') return 'predicate';
  if (typeof last === 'string') return `"${last}"`;
  return `entry ${Number(last) + 1} of "${String(path.at(-2))}"`;
}

function fieldsAt(path: Path): string[] {
  const [section] = path;
  if (section === undefined) return Object.keys(factDeckSchema.shape);
  if (section === 'source' && path.length === 1) return Object.keys(factDeckSchema.shape.source.shape);
  if (path.length !== 2 || typeof section !== 'string' || !Object.hasOwn(partSchemas, section)) return [];
  const schema = partSchemas[section as keyof typeof partSchemas];
  return 'shape' in schema ? Object.keys(schema.shape) : [];
}

function valueAt(raw: unknown, path: Path): unknown {
  let value = raw;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
