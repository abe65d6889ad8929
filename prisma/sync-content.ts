import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cardsOf } from '#domain/cards/cards-of.ts';
import { parseFacts } from '#domain/facts/parse.ts';
import { formatProblem } from '#domain/facts/problem.ts';
import { closeDatabase, type Database, database } from '#server/database.ts';
import { retireOtherDecks, storeDeck } from './store-deck.ts';

/** What became of `content/`: sentences for the person who started the installation, and whether all of it was read. */
export type SyncReport = { news: string[]; problems: string[] };

/**
 * Brings the database in step with the decks in a folder (`<folder>/<deck>/facts.yaml`). Repeatable. Progress is never
 * lost: a card keeps its memory while its answer stands, a card or deck that vanished is retired, and a deck that
 * cannot be read stays as it was. (DESIGN.md, section 5.)
 */
export async function syncContent(db: Database, folder: string, now: Date): Promise<SyncReport> {
  const report: SyncReport = { news: [], problems: [] };
  const deckIds = decksIn(folder);
  for (const deckId of deckIds) {
    const file = path.join(folder, deckId, 'facts.yaml');
    const { deck, problems } = parseFacts(fs.readFileSync(file, 'utf8'), file);
    if (!deck || problems.length > 0) {
      report.problems.push(...problems.map(formatProblem), `${deckId} was not changed: its file has errors.`);
      continue;
    }
    const cards = cardsOf(deck, deckId);
    const hash = createHash('sha256')
      .update(JSON.stringify([deck, cards]))
      .digest('hex');
    const news = await storeDeck(db, { id: deckId, facts: deck, cards, hash }, now);
    if (news) report.news.push(`${deckId}: ${news}`);
  }
  const retired = await retireOtherDecks(db, deckIds, now);
  if (retired > 0) report.news.push(`${retired} retired: no longer in ${path.basename(folder)}.`);
  return report;
}

function decksIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && fs.existsSync(path.join(folder, entry.name, 'facts.yaml')))
    .map((entry) => entry.name)
    .sort();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { news, problems } = await syncContent(database(), path.resolve('content'), new Date());
  for (const line of news) console.log(line);
  for (const line of problems) console.error(line);
  await closeDatabase();
}
