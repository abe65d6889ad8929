import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_PARAMETERS } from '#domain/schedule/parameters.ts';
import { database } from './database.ts';
import { Invalid, NotFound } from './failures.ts';
import { type Learner, learnerByKey } from './learner.ts';
import { recordReviews } from './reviews.ts';
import { parseSettings, readSettings, saveSettings, type Settings } from './settings.ts';
import { studyQueue } from './study.ts';
import { addCards, remember } from './test-deck.ts';
import { openTestDatabase, PROVIDERS, type TestDatabase } from './test-database.ts';
import { addLearner, DAY, event, NOW, upload, ZONE } from './test-world.ts';

const FORM = {
  newPerDay: '10',
  reviewsPerDay: '200',
  retention: '90',
  rolloverHour: '4',
  chosenZone: '',
};
const SETTINGS: Settings = {
  newPerDay: 10,
  reviewsPerDay: 200,
  retention: 0.9,
  rolloverHour: 4,
  chosenZone: null,
  typedAnswers: false,
};

describe('settings as a form sends them', () => {
  test.each<[string, Record<string, unknown>, Partial<Settings>]>([
    ['the defaults', {}, {}],
    [
      'the least',
      { newPerDay: '0', reviewsPerDay: '0', retention: '70', rolloverHour: '0' },
      { newPerDay: 0, reviewsPerDay: 0, retention: 0.7, rolloverHour: 0 },
    ],
    [
      'the most',
      { newPerDay: '200', reviewsPerDay: '2000', retention: '97', rolloverHour: '23' },
      { newPerDay: 200, reviewsPerDay: 2000, retention: 0.97, rolloverHour: 23 },
    ],
    ['space around digits', { newPerDay: ' 7 ' }, { newPerDay: 7 }],
    ['a zone by an old name', { chosenZone: 'Asia/Calcutta' }, { chosenZone: 'Asia/Calcutta' }],
    ['a ticked box', { typedAnswers: 'on' }, { typedAnswers: true }],
    ['fields of others', { $ACTION_ID: '1', parametersVersion: '9', id: 'x' }, {}],
  ])('%s', (_, change, expected) => {
    expect(parseSettings({ ...FORM, ...change })).toEqual({ ...SETTINGS, ...expected });
  });

  const aNumber = (from: number, to: number, unit = '') =>
    `Choose a whole number from ${from} to ${to}${unit}.`;
  const aZone = 'Choose a time zone from the list.';
  test.each<[string, Record<string, unknown>, Record<string, string>]>([
    ['above the most', { newPerDay: '201' }, { newPerDay: aNumber(0, 200) }],
    ['below zero', { reviewsPerDay: '-1' }, { reviewsPerDay: aNumber(0, 2000) }],
    ['a fraction', { retention: '89.5' }, { retention: aNumber(70, 97, ' per cent') }],
    ['below the least', { retention: '69' }, { retention: aNumber(70, 97, ' per cent') }],
    ['no number', { rolloverHour: 'four' }, { rolloverHour: aNumber(0, 23) }],
    ['an hour that is none', { rolloverHour: '24' }, { rolloverHour: aNumber(0, 23) }],
    ['nothing', { newPerDay: '' }, { newPerDay: aNumber(0, 200) }],
    ['a number beyond all bounds', { newPerDay: '9'.repeat(400) }, { newPerDay: aNumber(0, 200) }],
    [
      'a file',
      { newPerDay: new File([], 'x'), typedAnswers: new File([], 'x') },
      { newPerDay: aNumber(0, 200), typedAnswers: 'This box is ticked or it is not.' },
    ],
    ['a field left out', { rolloverHour: undefined }, { rolloverHour: aNumber(0, 23) }],
    ['a zone that is none', { chosenZone: 'Berlin' }, { chosenZone: aZone }],
    ['an offset', { chosenZone: 'UTC+25' }, { chosenZone: aZone }],
    [
      'several at once',
      { newPerDay: 'x', chosenZone: 'y' },
      { newPerDay: aNumber(0, 200), chosenZone: aZone },
    ],
  ])('%s is refused with a sentence for each wrong field', (_, change, fields) => {
    const parse = () => parseSettings({ ...FORM, ...change });
    expect(parse).toThrow(Invalid);
    expect(parse).toThrow(expect.objectContaining({ fields }));
  });

  test('what is no form is refused', () => {
    for (const input of [null, undefined, 'x', []]) expect(() => parseSettings(input)).toThrow(Invalid);
  });
});

describe.each(PROVIDERS)('settings on %s', (provider) => {
  let opened: TestDatabase;
  let learner: Learner & { key: string };
  beforeEach(async () => {
    opened = await openTestDatabase(provider);
    learner = await addLearner();
  });
  afterEach(() => opened.close());

  const save = (change: Partial<Settings>) =>
    database().$transaction((transaction) =>
      saveSettings(transaction, learner.id, { ...SETTINGS, ...change }),
    );
  const current = async () => (await learnerByKey(learner.key))!;
  const read = async () => readSettings(await current());
  const versions = () =>
    database().parameters.findMany({ where: { learnerId: learner.id }, orderBy: { version: 'asc' } });

  test('are the defaults for a visitor and for a new learner', async () => {
    expect(await readSettings(null)).toEqual(SETTINGS);
    expect(await read()).toEqual(SETTINGS);
  });

  test('are read as they were saved, however often', async () => {
    const chosen = {
      newPerDay: 3,
      reviewsPerDay: 50,
      retention: 0.85,
      rolloverHour: 2,
      chosenZone: 'Asia/Karachi',
      typedAnswers: true,
    };
    for (let times = 0; times < 3; times++) await save(chosen);
    expect(await read()).toEqual(chosen);
    expect(await versions()).toMatchObject([{ version: 1, retention: 0.85 }]);
  });

  test('another retention adds a version with everything else as it was; the same adds none', async () => {
    for (const retention of [0.9, 0.8, 0.8, 0.9]) await save({ retention });
    const { weights, maximumIntervalDays, learningStepsMinutes, relearningStepsMinutes } = DEFAULT_PARAMETERS;
    const same = {
      weights,
      maximumIntervalDays,
      learningSteps: learningStepsMinutes,
      relearningSteps: relearningStepsMinutes,
    };
    expect(await versions()).toMatchObject([
      { version: 1, retention: 0.8, ...same },
      { version: 2, retention: 0.9, ...same },
    ]);
    expect((await studyQueue(await current(), null, NOW)).parameters).toEqual({
      ...DEFAULT_PARAMETERS,
      version: 2,
    });
  });

  test('another retention moves no due day; the next answer of a card follows it', async () => {
    await addCards('a', ['a1', 'a2']);
    await remember(learner, ['a1', 'a2']);
    const memories = () => database().memory.findMany({ orderBy: { cardId: 'asc' } });
    const before = await memories();
    await save({ retention: 0.97 });
    expect(await memories()).toEqual(before);
    const events = ['a1', 'a2'].map((cardId, version) =>
      event(cardId, { grade: 'easy', parametersVersion: version }),
    );
    await recordReviews(learner.id, upload(events), NOW);
    const [loose, strict] = (await memories()).map(({ dueOn, lastStudyDay }) => dueOn! - lastStudyDay!);
    expect(strict).toBeLessThan(loose!);
  });

  test('a chosen zone stays whatever the device says; else the zone follows the device', async () => {
    await addCards('a', ['a1']);
    const study = (zone: string, answeredAt: number) =>
      recordReviews(learner.id, upload([event('a1', { answeredAt, zone })], { zone }), NOW);
    await save({ chosenZone: 'Asia/Tokyo' });
    await study('Europe/Paris', NOW - DAY);
    expect(await current()).toMatchObject({ zone: 'Asia/Tokyo', zoneChosen: true });
    await save({ chosenZone: null });
    expect(await current()).toMatchObject({ zone: 'Asia/Tokyo', zoneChosen: false });
    await study('Europe/Paris', NOW);
    expect(await current()).toMatchObject({ zone: 'Europe/Paris', zoneChosen: false });
  });

  test('nobody else is changed, and a learner who is gone cannot save', async () => {
    const other = await addLearner();
    await save({ newPerDay: 1, retention: 0.8, chosenZone: 'Asia/Tokyo' });
    expect(await learnerByKey(other.key)).toMatchObject({ newPerDay: 10, parametersVersion: 0, zone: ZONE });
    await database().learner.update({ where: { id: learner.id }, data: { erasedAt: new Date(NOW) } });
    await expect(save({ newPerDay: 2, retention: 0.7 })).rejects.toThrow(NotFound);
    expect(await versions()).toHaveLength(1);
  });

  test('two saves at the same time give two versions', async () => {
    await Promise.all([save({ retention: 0.8 }), save({ retention: 0.85 })]);
    expect((await versions()).map(({ version }) => version)).toEqual([1, 2]);
    expect((await current()).parametersVersion).toBe(2);
  });
});
