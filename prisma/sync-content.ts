import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { closeDatabase, type Database, database } from '#server/database.ts';
import { rebuildOutdated } from '#server/refold.ts';
import { contentHash } from './content-hash.ts';
import { retireOtherDecks, storeDeck } from './store-deck.ts';

/** What became of `content/`: sentences for the person who started the installation. */
export type SyncReport = { news: string[]; problems: string[] };

/**
 * Brings the database in step with the decks in a folder (`<folder>/<deck>/facts.yaml`). Repeatable, and quick when
 * nothing changed. Progress is never lost: a card keeps its memory while its answer stands, a card or deck that
 * vanished is retired, and a deck that cannot be read stays as it was. (DESIGN.md, section 5.)
 */
export async function syncContent(db: Database, folder: string, now: Date): Promise<SyncReport> {
  if (!fs.existsSync(folder))
    return {
      news: await rebuild(db),
      problems: [`There is no folder ${folder}, so the decks stay as they are.`],
    };
  const decks = decksIn(folder);
  const known = await db.deck.findMany({ where: { retiredAt: null }, select: { id: true, hash: true } });
  const hashes = new Map(known.map(({ id, hash }) => [id, hash]));
  const changed = decks.filter(({ id, hash }) => hashes.get(id) !== hash);

  const report: SyncReport = { news: [], problems: [] };
  // The hash covers the code of the fold too, so outdated memories never go without a deck that seems changed. They go
  // first: whoever is interrupted here still finds the decks changed the next time.
  if (changed.length > 0) report.news.push(...(await rebuild(db)));
  for (const deck of changed) {
    const problems = await syncDeck(db, deck, now, report.news);
    if (problems.length > 0)
      report.problems.push(...problems, `${deck.id} was not changed, because its file has errors.`);
  }
  const ids = decks.map(({ id }) => id);
  report.news.push(...(await retireOtherDecks(db, ids, now)));
  return report;
}

/** A deck's file. `text` is null when it is no text that can be read. */
type DeckFile = { id: string; file: string; text: string | null; hash: string };

function decksIn(folder: string): DeckFile[] {
  const entries = fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries
    .map(({ name }) => ({ id: name, file: path.join(folder, name, 'facts.yaml') }))
    .filter(({ file }) => fs.existsSync(file))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((deck) => {
      const text = textOf(deck.file);
      return { ...deck, text, hash: contentHash(text ?? '') };
    });
}

function textOf(file: string): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(fs.readFileSync(file));
  } catch {
    return null;
  }
}

async function rebuild(db: Database): Promise<string[]> {
  const learners = await rebuildOutdated(db);
  if (learners === 0) return [];
  return [`The memories of ${learners} ${learners === 1 ? 'learner' : 'learners'} were computed anew.`];
}

/** Stores a deck, and adds to the news what changed; returns what is wrong with its file instead. */
async function syncDeck(
  db: Database,
  { id, file, text, hash }: DeckFile,
  now: Date,
  news: string[],
): Promise<string[]> {
  const shown = path.relative('', file);
  if (text === null) return [`${shown}:1:1 this is no text in UTF-8 that can be read`];
  // Reading decks takes longer to load than everything else here, and mostly nothing has changed.
  const { readDeck } = await import('./read-deck.ts');
  const { facts, cards, problems } = readDeck(text, { id, file: shown });
  if (facts) news.push(`${id}: ${await storeDeck(db, { id, facts, cards, hash }, now)}`);
  return problems;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { news, problems } = await syncContent(database(), path.resolve('content'), new Date());
  for (const line of news) console.log(line);
  for (const line of problems) console.error(line);
  await closeDatabase();
}
