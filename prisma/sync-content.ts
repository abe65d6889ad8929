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
    return { news: [], problems: [`There is no folder ${folder}, so the decks stay as they are.`] };
  const report: SyncReport = { news: [], problems: [] };
  const decks = decksIn(folder);
  const known = await db.deck.findMany({ select: { id: true, hash: true, retiredAt: true } });
  for (const { id, file } of decks) {
    const text = fs.readFileSync(file, 'utf8');
    const hash = contentHash(text);
    if (known.some((deck) => deck.id === id && deck.hash === hash && deck.retiredAt === null)) continue;
    // Reading decks takes longer to load than everything else here, and mostly nothing has changed.
    const { readDeck } = await import('./read-deck.ts');
    const { facts, cards, problems } = readDeck(text, { id, file: path.relative('', file) });
    if (facts) report.news.push(`${id}: ${await storeDeck(db, { id, facts, cards, hash }, now)}`);
    else report.problems.push(...problems, `${id} was not changed, because its file has errors.`);
  }
  const ids = decks.map(({ id }) => id);
  report.news.push(...(await retireOtherDecks(db, ids, now)));
  return report;
}

function decksIn(folder: string): { id: string; file: string }[] {
  const entries = fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries
    .map(({ name }) => ({ id: name, file: path.join(folder, name, 'facts.yaml') }))
    .filter(({ file }) => fs.existsSync(file))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { news, problems } = await syncContent(database(), path.resolve('content'), new Date());
  const outdated = await rebuildOutdated(database());
  if (outdated > 0) news.push(`The memories of ${outdated} learners were computed anew.`);
  for (const line of news) console.log(line);
  for (const line of problems) console.error(line);
  await closeDatabase();
}
