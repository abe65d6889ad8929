import { describe, expect, test } from 'vitest';
import { secondDeck } from '#domain/cards/second-deck.fixture.ts';
import { firstDeck } from '#domain/facts/first-deck.fixture.ts';
import type { FactDeck } from '#domain/facts/model.ts';
import { lintCard } from '#domain/facts/lint/lint.ts';
import { type Bank, bankOf } from '../bank.ts';
import { MAKERS } from '../makers.ts';
import type { Format, Question } from '../question.ts';
import { diceOf } from '../seeded.ts';

const first = bankOf(firstDeck, 'us-pakistan-security-relations');
const second = bankOf(secondDeck, 'second');

type Made<F extends Format> = Question & { format: F };

/** The question of this format about the card whose front begins so. */
function made<F extends Format>(format: F, front: string, bank: Bank = first): Made<F> | null {
  const drafted = bank.drafted.find(({ card }) => card.front.startsWith(front));
  if (!drafted) throw new Error(`No card begins "${front}".`);
  return MAKERS[format](bank, drafted, diceOf('x')) as Made<F> | null;
}

const names = (question: { options: { name: string }[] } | null) => question?.options.map(({ name }) => name);
const BESIDES = 'Besides Jaish-e-Mohammed, which example';
const MEET = 'According to Shaun Gregory, do CIA and ISI interests meet on fighting';

describe('multiple choice', () => {
  test('the look-alike from the other list is offered first', () => {
    const question = made('multiple-choice', BESIDES);
    expect(names(question)?.slice(0, 2)).toEqual(['Lashkar-e-Jhangvi', 'Lashkar-e-Toiba']);
    expect(question?.options[1]?.is).toBe(
      "one of Shaun Gregory's examples of groups that serve Pakistan's aims but threaten the United States",
    );
  });

  test('a side is asked with names from the other side, and says of each where it stands', () => {
    const question = made('multiple-choice', `${MEET} Lashkar-e-Jhangvi?`);
    expect(question?.stem).toBe(
      'According to Shaun Gregory, on fighting which of these do CIA and ISI interests meet?',
    );
    expect(question?.sides.map(({ side }) => side)).toEqual(['meet', 'apart', 'apart', 'apart']);
    expect(names(question)).toEqual(question?.sides.map(({ name }) => name.replace(/^the /, '')));
  });

  test('a side where interests do not meet is not asked, for that would be asked with "not"', () => {
    expect(made('multiple-choice', `${MEET} Lashkar-e-Toiba?`)).toBeNull();
    expect(made('multiple-choice', 'According to Shaun Gregory, on fighting whose foot soldiers')).toBeNull();
  });

  test.each([
    [
      'Of which country is Inter',
      'To be written, because the deck has only one other country that could be offered as a choice.',
    ],
    [
      'Of which research unit',
      'To be written, because the deck has no other research unit that could be offered as a choice.',
    ],
    [
      'What does Shaun Gregory call',
      'To be written, because the deck has no other answer that could be offered as a choice.',
    ],
    // The speaker himself stands in the question, so one other person is left.
    [
      'Whom does Shaun Gregory',
      'To be written, because the deck has only one other person that could be offered as a choice.',
    ],
  ])('%s: too few to choose from', (front, instead) => {
    expect(made('multiple-choice', front)).toMatchObject({ format: 'typed', instead });
  });

  test('members of a list are never offered as wrong answers about it', () => {
    for (const gap of ['Quetta', 'Peshawar', 'Miran Shah']) {
      const drafted = first.drafted.find(
        ({ card }) => card.kind === 'overlapping-cloze' && card.back.startsWith(gap),
      )!;
      for (let i = 0; i < 50; i++) {
        const question = MAKERS['multiple-choice'](first, drafted, diceOf(`${i}`));
        expect(JSON.stringify(question && 'options' in question && question.options.slice(1))).not.toContain(
          'Shura',
        );
      }
    }
  });

  test('whoever only may have belonged to it is not offered as one who did not', () => {
    const facts = [
      ...firstDeck.facts,
      { id: 'x', s: 'twomen', p: 'member_of', o: 'cia', hedge: 'possibly', cite: 'p1' },
    ];
    const agencies = {
      ...firstDeck.entities,
      mi5: { type: 'agency', name: 'MI5' },
      mi6: { type: 'agency', name: 'MI6' },
    };
    const bank = bankOf({ ...firstDeck, facts, entities: agencies } as FactDeck, 'changed');
    const asked = bank.drafted.find(({ card }) => card.kind === 'hedge' && card.fact === 'f03');
    expect(asked).toBeUndefined();
    const isi = bank.drafted.find(({ card }) => card.front === 'What does the abbreviation ISI stand for?')!;
    expect(names(MAKERS['multiple-choice'](bank, isi, diceOf('x')) as never)).toHaveLength(3);
  });

  test('no choice breaks a rule for choices', () => {
    for (const bank of [first, second]) {
      for (const drafted of bank.drafted) {
        const question = MAKERS['multiple-choice'](bank, drafted, diceOf('x'));
        if (question?.format !== 'multiple-choice') continue;
        const options = question.options.map(({ name }) => name);
        const { accept, answerType } = drafted.card;
        const card = {
          kind: 'mcq' as const,
          front: question.stem,
          backs: [options[0]!],
          accept,
          options,
          answerType,
        };
        // MCQ-4, the length, is kept where the deck allows: a property of its own.
        const issues = lintCard(card).filter(({ rule }) => /^MCQ-[1235]/.test(rule));
        expect(issues, question.stem).toEqual([]);
      }
    }
  });
});

describe('the other formats', () => {
  test('a gap is a cloze, everything else is typed', () => {
    expect(made('cloze', 'According to Shaun Gregory, the main Pakistan-based')?.format).toBe('cloze');
    expect(made('typed', 'What sum was paid')).toMatchObject({ format: 'typed', back: '$2 million' });
  });

  test('a complete list is asked whole, an open one never', () => {
    const question = made('list', 'According to Shaun Gregory, the main Pakistan-based');
    expect(question?.stem).toBe(
      'According to Shaun Gregory, what are the three main Pakistan-based Afghan Taliban groups?',
    );
    const shuras = ['Quetta', 'Peshawar', 'Miran Shah'].map((place) => `${place} Shura`);
    expect(question?.members.map(({ back }) => back)).toEqual(shuras);
    expect(made('list', BESIDES)).toBeNull();
  });

  test('a statement has one thing exchanged, and who makes it stands in the question', () => {
    const question = made('true-slot', `${MEET} al-Qaida?`);
    expect(question?.stem).toBe('Which of these does Shaun Gregory state?');
    expect(names(question)?.[0]).toBe('CIA and ISI interests meet most closely on fighting al-Qaida.');
    for (const name of names(question)!)
      expect(name).toMatch(/^CIA and ISI interests meet most closely on fighting/);
    expect(names(made('true-slot', 'What sum was paid'))).toContain(
      "$20 million was paid in return for Raymond Davis's release.",
    );
  });

  test.each([
    ['a deed', 'Which CIA contractor'],
    ['a rumour', 'Of which agency were the two men'],
    ['a post', 'Who directed the Pakistan'],
    ['a class of groups', `${MEET} some of`],
    ['an example, of whose class alone it is stated', `${MEET} Jaish`],
  ])('no statement is made false about %s', (_, front) => expect(made('true-slot', front)).toBeNull());

  test('groups are sorted with those of a complete list, whose class takes the answer', () => {
    const question = made('categorise', `${MEET} al-Qaida?`);
    expect(question?.stem).toBe(
      'According to Shaun Gregory, do CIA and ISI interests meet on fighting these?',
    );
    const bins = question?.rows.map(({ name, bin }) => `${name}: ${bin}`).sort();
    expect(bins).toEqual([
      'Jaish-e-Mohammed: meet',
      'Lashkar-e-Jhangvi: meet',
      'Lashkar-e-Toiba: apart',
      'Mehsud Pakistani Taliban: meet',
      'Miran Shah Shura: apart',
      'Peshawar Shura: apart',
      'Quetta Shura: apart',
      'Sipah-e-Sahaba: apart',
      'al-Qaida: meet',
    ]);
    const ofClass = first.drafted.find(({ card }) => card.front.startsWith(`${MEET} the main`))!.card.key;
    const shuras = question?.rows.filter(({ name }) => name.endsWith('Shura'));
    expect(shuras?.map(({ card }) => card)).toEqual([ofClass, ofClass, ofClass]);
  });

  test('a name of which nothing is stated belongs to no card', () => {
    const entities = { ...firstDeck.entities, other: { type: 'group', name: 'Green Banner' } };
    const bank = bankOf({ ...firstDeck, entities } as FactDeck, 'changed');
    const eight = { ...firstDeck.sets, oexamples: { ...firstDeck.sets!['oexamples']!, members: ['let'] } };
    const smaller = bankOf({ ...bank.deck, sets: eight } as FactDeck, 'changed');
    const question = made('categorise', `${MEET} al-Qaida?`, smaller);
    expect(question?.rows.find(({ name }) => name === 'Green Banner')).toMatchObject({
      bin: 'not-stated',
      card: null,
    });
  });

  test('a match has one answer for each question, and one left over', () => {
    const question = made('match', 'Besides Sipah-e-Sahaba');
    expect(question?.options.length).toBe(question!.prompts.length + 1);
    expect(question!.prompts.length).toBeGreaterThanOrEqual(2);
    const answers = question!.prompts.map(({ right }) => question!.options[right]!.name);
    expect(answers).toContain('Lashkar-e-Toiba');
    expect(new Set(answers).size).toBe(answers.length);
  });

  test('two that look alike are contrasted without standing in the question, and compared', () => {
    const pair = 'According to Shaun Gregory, on fighting which of the two';
    const question = made('contrast', pair);
    expect(question?.stem).toBe(
      'According to Shaun Gregory, on fighting which of the two do CIA and ISI interests meet?',
    );
    expect(question?.options[question.right]?.name).toBe('Lashkar-e-Jhangvi');
    expect(made('compare', pair)?.stem).toBe(
      "How do Lashkar-e-Jhangvi and Lashkar-e-Toiba differ in Shaun Gregory's account?",
    );
  });
});
