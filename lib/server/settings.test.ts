import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { database } from './database.ts';
import { Invalid, NotFound } from './failures.ts';
import { type Learner, learnerByKey } from './learner.ts';
import { parametersOf } from './parameters.ts';
import { recordReviews } from './reviews.ts';
import { parseSettings, readSettings, saveSettings } from './settings.ts';
import { openTestDatabase, PROVIDERS, type TestDatabase } from './test-database.ts';
import { addDeck, addLearner, DAY, event, NOW, upload, ZONE } from './test-world.ts';

/** A form as it stands before anything is changed. */
const FORM = {
  newPerDay: '10',
  reviewsPerDay: '200',
  retention: '90',
  rolloverHour: '4',
  chosenZone: '',
} as Record<string, string>;
const DEFAULTS = {
  newPerDay: 10,
  reviewsPerDay: 200,
  retention: 0.9,
  rolloverHour: 4,
  chosenZone: null,
  typedAnswers: false,
};

describe('a form', () => {
  test('of defaults is what a visitor has', async () => {
    expect(parseSettings(FORM)).toEqual(DEFAULTS);
    expect(await readSettings(null)).toEqual(DEFAULTS);
  });

  test.each([
    ['retention', '69', 'Choose a whole number from 70 to 97 per cent.'],
    ['retention', '98', 'Choose a whole number from 70 to 97 per cent.'],
    ['retention', '90.5', 'Choose a whole number from 70 to 97 per cent.'],
    ['newPerDay', '-1', 'Choose a whole number from 0 to 200.'],
    ['newPerDay', '', 'Choose a whole number from 0 to 200.'],
    ['newPerDay', '1e2', 'Choose a whole number from 0 to 200.'],
    ['reviewsPerDay', '2001', 'Choose a whole number from 0 to 2000.'],
    ['reviewsPerDay', 'many', 'Choose a whole number from 0 to 2000.'],
    ['rolloverHour', '24', 'Choose a whole number from 0 to 23.'],
    ['chosenZone', 'Mars/Olympus', 'Choose a time zone from the list.'],
  ])('%s "%s" gets a sentence at its field', (field, value, sentence) => {
    const attempt = () => parseSettings({ ...FORM, [field]: value });
    expect(attempt).toThrow(Invalid);
    expect(attempt).toThrow(expect.objectContaining({ fields: { [field]: sentence } }));
  });

  test.each(Object.keys(FORM))('without %s is refused, lest it be reset', (field) => {
    const { [field]: _, ...rest } = FORM;
    expect(() => parseSettings(rest)).toThrow(Invalid);
  });

  test('names every wrong field at once, and ignores what is no setting', () => {
    expect(parseSettings({ ...FORM, theme: 'dark', id: 'x', parametersVersion: '9' })).toEqual(DEFAULTS);
    const attempt = () => parseSettings({ ...FORM, newPerDay: 'x', chosenZone: 'x' });
    expect(attempt).toThrow(
      expect.objectContaining({
        fields: { newPerDay: expect.any(String) as unknown, chosenZone: expect.any(String) as unknown },
      }),
    );
  });
});

describe.each(PROVIDERS)('settings on %s', (provider) => {
  let opened: TestDatabase;
  let learner: Learner & { key: string };
  beforeAll(async () => {
    opened = await openTestDatabase(provider);
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    learner = await addLearner();
  });

  const save = (change: Record<string, string>, who: Learner = learner) =>
    database().$transaction((tx) => saveSettings(tx, who.id, parseSettings({ ...FORM, ...change })));
  const now = async (who = learner) => (await learnerByKey(who.key))!;

  test('are read back as they were saved, and are nobody else’s', async () => {
    const stranger = await addLearner();
    const chosen = { newPerDay: '0', reviewsPerDay: '50', retention: '85', rolloverHour: '0' };
    await save({ ...chosen, chosenZone: 'Asia/Karachi', typedAnswers: 'on' });
    expect(await readSettings(await now())).toEqual({
      newPerDay: 0,
      reviewsPerDay: 50,
      retention: 0.85,
      rolloverHour: 0,
      chosenZone: 'Asia/Karachi',
      typedAnswers: true,
    });
    expect(await readSettings(await now(stranger))).toEqual(DEFAULTS);
  });

  test('a chosen zone that is given up follows the device again', async () => {
    await save({ chosenZone: 'Asia/Karachi' });
    await recordReviews(learner.id, upload([], { zone: 'Europe/Paris' }), NOW);
    expect((await now()).zone).toBe('Asia/Karachi');
    await save({ chosenZone: '' });
    await recordReviews(learner.id, upload([], { zone: ZONE }), NOW);
    expect(await now()).toMatchObject({ zone: ZONE, zoneChosen: false });
  });

  test('another retention is a new version of the parameters; the same one is not', async () => {
    for (const retention of ['90', '80', '80', '95', '90']) await save({ retention });
    expect((await now()).parametersVersion).toBe(3);
    const versions = await parametersOf(database(), learner.id, 3);
    expect([0, 1, 2, 3].map((version) => versions(version).retention)).toEqual([0.9, 0.8, 0.95, 0.9]);
  });

  test('another retention moves no due date, and acts from the next answer on', async () => {
    const [card] = await addDeck(`deck-${learner.id}`, 1);
    const grade = (answeredAt: number, parametersVersion: number) =>
      recordReviews(
        learner.id,
        upload([event(card!, { answeredAt, grade: 'easy', parametersVersion })]),
        NOW,
      );
    const { memories: before } = await grade(NOW - 30 * DAY, 0);
    await save({ retention: '70' });
    const stored = await database().memory.findFirstOrThrow({ where: { learnerId: learner.id } });
    expect(stored.dueOn).toBe(before[card!]?.dueOn);
    const { memories: after } = await grade(NOW - DAY, 1);
    const interval = after[card!]!.dueOn! - after[card!]!.lastStudyDay!;
    expect(interval).toBeGreaterThan(after[card!]!.stability * 1.5);
  });

  test('saving for a learner who is gone says so', async () => {
    await database().learner.update({ where: { id: learner.id }, data: { erasedAt: new Date(NOW) } });
    await expect(save({})).rejects.toThrow(NotFound);
  });

  test('two tabs that save at once leave one version in force', async () => {
    await Promise.all([save({ retention: '80' }), save({ retention: '80' })]);
    expect((await now()).parametersVersion).toBe(1);
  });
});
