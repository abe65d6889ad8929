import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { database } from '#server/database.ts';
import { examine } from '#server/doctor.ts';
import type { Learner } from '#server/learner.ts';
import { recordReviews } from '#server/reviews.ts';
import { openTestDatabase, PROVIDERS, type TestDatabase } from '#server/test-database.ts';
import { addLearner, DAY, event, MINUTE, NOW, upload } from '#server/test-world.ts';
import { DECK } from './content.fixture.ts';
import { syncContent } from './sync-content.ts';

describe.each(PROVIDERS)('content synced on %s', (provider) => {
  let opened: TestDatabase;
  let folder: string;
  let learner: Learner;
  beforeEach(async () => {
    opened = await openTestDatabase(provider);
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dossier-content-'));
    learner = await addLearner();
    write('lives', DECK);
    await sync();
  });
  afterEach(async () => {
    fs.rmSync(folder, { recursive: true });
    await opened.close();
  });

  const write = (deck: string, text: string) => {
    fs.mkdirSync(path.join(folder, deck), { recursive: true });
    fs.writeFileSync(path.join(folder, deck, 'facts.yaml'), text);
  };
  const sync = (now = NOW) => syncContent(database(), folder, new Date(now));
  const cards = () => database().card.findMany({ orderBy: { position: 'asc' } });
  const cardOn = async (fact: string) => (await cards()).find((card) => card.fact === fact)!;
  const memories = () => database().memory.findMany({ orderBy: { cardId: 'asc' } });
  const everything = async () => [await database().deck.findMany(), await cards(), await memories()];
  const grade = (cardId: string, answeredAt = NOW - DAY) =>
    recordReviews(learner.id, upload([event(cardId, { answeredAt, grade: 'easy' })]), NOW);
  const faults = async () => (await examine(database(), provider)).faults;

  test('a deck becomes rows, and a second time changes nothing', async () => {
    const before = await everything();
    expect(await cards()).not.toEqual([]);
    expect((await cards()).map(({ position }) => position)).toEqual((await cards()).map((_, i) => i + 1));
    expect(await sync(NOW + DAY)).toEqual({ news: [], problems: [] });
    expect(await everything()).toEqual(before);
  });

  test('another wording keeps what was learned', async () => {
    const card = await cardOn('a2');
    await grade(card.id);
    const before = await memories();
    write('lives', DECK.replace('Cavendish Laboratory', 'Old Cavendish Laboratory'));
    await sync();
    const reworded = await cardOn('a2');
    expect(reworded.body).not.toEqual(card.body);
    expect([reworded.id, reworded.revision]).toEqual([card.id, 1]);
    expect(await memories()).toEqual(before);
  });

  test.each([
    ['case, spacing or accents', 'University of Cambridge', 'UNIVERSITY of  Cámbridge', 1],
    ['an apostrophe', "Queen's College", 'Queen’s College', 1],
    ['a hyphen', 'Aix-Marseille', 'Aix‑Marseille', 1],
    ['nothing but a letter', 'University of Leeds', 'University of Leads', 2],
    ['nothing but a vowel sign', 'की', 'का', 2],
  ])('an answer that differs in %s', async (_, before, after, revision) => {
    for (const name of [before, after]) {
      write('lives', DECK.replace('University of Cambridge', name));
      await sync();
      if (name === before) await database().card.updateMany({ data: { revision: 1 } });
    }
    expect((await cardOn('a2')).body).toMatchObject({ back: expect.stringContaining(after) as unknown });
    expect((await cardOn('a2')).revision).toBe(revision);
  });

  test('another answer resets the card of everybody who knew the old one, once, with the reason', async () => {
    const card = await cardOn('a2');
    const other = await cardOn('a1');
    await grade(card.id);
    await grade(other.id);
    write('lives', DECK.replace('University of Cambridge', 'University of Leeds'));
    await sync();
    await sync(NOW + MINUTE);
    expect((await cardOn('a2')).revision).toBe(2);
    const log = await database().review.findMany({
      where: { cardId: card.id },
      orderBy: { answeredAt: 'asc' },
    });
    expect(log).toMatchObject([
      { kind: 'grade' },
      {
        kind: 'reset',
        learnerId: learner.id,
        cardRevision: 2,
        reason: 'The answer of this card has changed.',
      },
    ]);
    const [reset, kept] = [card.id, other.id].map((id) =>
      database().memory.findFirstOrThrow({ where: { cardId: id } }),
    );
    expect(await reset).toMatchObject({ phase: 'new', reps: 0, dueOn: null });
    expect(await kept).toMatchObject({ phase: 'review', reps: 1 });
    expect(await faults()).toEqual([]);
  });

  test('an answer given before the reset and uploaded after it counts before it', async () => {
    const card = await cardOn('a2');
    await grade(card.id, NOW - DAY);
    write('lives', DECK.replace('University of Cambridge', 'University of Leeds'));
    await sync();
    const { memories: late } = await grade(card.id, NOW - MINUTE);
    expect(late[card.id]).toMatchObject({ phase: 'new', reps: 0 });
    const { memories: first } = await grade(card.id, NOW + MINUTE);
    expect(first[card.id]).toMatchObject({ phase: 'review', reps: 1 });
  });

  test('a card that vanished is retired with its memory, and comes back with it', async () => {
    const card = await cardOn('a2');
    await grade(card.id);
    const before = await memories();
    write(
      'lives',
      DECK.split('\n')
        .filter((line) => !line.includes('id: a2'))
        .join('\n'),
    );
    await sync();
    expect((await cardOn('a2')).retiredAt).toEqual(new Date(NOW));
    expect(await memories()).toEqual(before);
    write('lives', DECK);
    await sync();
    expect((await cardOn('a2')).retiredAt).toBeNull();
    expect(await memories()).toEqual(before);
  });

  test('a deck whose folder is gone is retired whole, and comes back', async () => {
    const before = await everything();
    fs.renameSync(path.join(folder, 'lives'), path.join(folder, '..', path.basename(folder) + '-away'));
    const { news } = await sync();
    expect(news).toEqual(['lives was retired: its file is gone. What was learned of it is kept.']);
    expect((await cards()).every(({ retiredAt }) => retiredAt !== null)).toBe(true);
    expect(await faults()).toEqual([]);
    fs.renameSync(path.join(folder, '..', path.basename(folder) + '-away'), path.join(folder, 'lives'));
    await sync();
    expect(await everything()).toEqual(before);
  });

  test('new facts move the others along, and their memories with them', async () => {
    const card = await cardOn('a2');
    await grade(card.id);
    const more = '  - { id: a0, s: rutherford, p: role, o: director, at: cavendish, cite: p1 }\n';
    write('lives', DECK.replace('facts:\n', `facts:\n${more}`));
    await sync();
    const moved = await cardOn('a2');
    expect(moved.position).toBeGreaterThan(card.position);
    expect((await memories())[0]?.position).toBe(moved.position);
    expect(await faults()).toEqual([]);
  });

  test('a deck with mistakes is reported by line and column, and stays as it was; the others are synced', async () => {
    const before = await everything();
    write('lives', DECK.replace('s: cavendish', 's: cavendihs'));
    write('other', DECK);
    const { news, problems } = await sync();
    expect(problems).toEqual([
      expect.stringMatching(/lives\/facts\.yaml:14:\d+ .*cavendihs/) as unknown,
      'lives was not changed, because its file has errors.',
    ]);
    expect(news).toEqual([expect.stringMatching(/^other: \d+ cards/) as unknown]);
    const [decks] = await everything();
    expect(decks).toHaveLength(2);
    expect((decks as { id: string }[]).filter(({ id }) => id === 'lives')).toEqual(before[0]);
  });

  test.each([
    [
      'in another encoding',
      (file: string) => fs.writeFileSync(file, DECK.replace('Ernest', 'Ernést'), 'latin1'),
    ],
    [
      'that cannot be read',
      (file: string) => {
        fs.rmSync(file);
        fs.mkdirSync(file);
      },
    ],
  ])('a file %s is reported, and its deck stays as it was', async (_, spoil) => {
    const before = await everything();
    spoil(path.join(folder, 'lives', 'facts.yaml'));
    const { problems } = await sync();
    expect(problems).toEqual([
      expect.stringMatching(/lives\/facts\.yaml:1:1 this is no text in UTF-8 that can be read$/) as unknown,
      'lives was not changed, because its file has errors.',
    ]);
    expect(await everything()).toEqual(before);
  });

  test('a folder that is not there retires nothing', async () => {
    const before = await everything();
    const { problems } = await syncContent(database(), path.join(folder, 'nowhere'), new Date(NOW));
    expect(problems).toHaveLength(1);
    expect(await everything()).toEqual(before);
  });
});

test('the decks of this checkout can be synced', async () => {
  const opened = await openTestDatabase('sqlite');
  const { news, problems } = await syncContent(database(), 'content', new Date(NOW));
  expect(problems).toEqual([]);
  expect(news).toHaveLength(fs.readdirSync('content').length);
  await opened.close();
});
