import { readQuantities } from '#domain/quiz/quantities.ts';
import { foldText } from '#domain/quiz/fold-text.ts';
import { formOf } from './answer-form.ts';
import { collapsed } from './names.ts';
import { withGapFilled } from './gap-marker.ts';
import type { LintCard, LintKind, Rule } from './lint-card.ts';
import { contentStems, containsWords, wordsIn } from './words.ts';

/** Kinds whose answer is a verdict or a sentence of our own, which no passage holds. */
const OWN_WORDS: readonly LintKind[] = [
  'side',
  'why',
  'effect',
  'compare',
  'definition',
  'role',
  'true-false',
  'match',
  'categorise',
];

/** CITE-1: the card names its passage, and the passage holds the answer. */
export const isCited: Rule = (card) => {
  const { cite, inferred, kind, passageText = '' } = card;
  if (cite?.length === 0) return 'The card cites no passage: add where it stands in the source.';
  if (inferred) {
    return cite !== undefined && cite.length < 2
      ? 'An inferred answer needs two passages or more.'
      : undefined;
  }
  if (passageText.trim() === '' || OWN_WORDS.includes(kind)) return undefined;
  const missing = card.backs.find((back) => !isIn(back, passageText, card));
  return missing && `The answer "${missing}" is not in the passage it cites.`;
};

function isIn(back: string, passage: string, { accept, answerType }: LintCard): boolean {
  const form = formOf(back);
  if (form === 'yes-no' || back.trim() === '') return true;
  const forms = [back, ...accept, ...partsInBrackets(back)];
  if (forms.some((one) => containsWords(passage, one.replace(/^(?:the|an?) /i, '')))) return true;
  if (form === 'number' || form === 'money' || form === 'year')
    return forms.some((one) => hasValue(one, passage));
  const stems = forms.map(contentStems).filter((words) => words.length > 0);
  const inPassage = new Set(contentStems(passage));
  const strict = form === 'name' || form === 'date';
  const ownWords = !strict && /^(?:text|definition|role|reason|description)$/i.test(answerType ?? 'text');
  return stems.some((words) => {
    const found = words.filter((word) => inPassage.has(word)).length;
    return ownWords ? found >= words.length / 2 : found === words.length;
  });
}

/** "Inter-Services Intelligence (ISI)" is cited by either form. */
function partsInBrackets(back: string): string[] {
  const match = /^(.{1,200}?) ?\(([^()]{1,100})\)$/.exec(back);
  return match ? [match[1]!, match[2]!] : [];
}

/** Whether a number of that value stands in the passage, however it is written. */
function hasValue(answer: string, passage: string): boolean {
  const values = new Set(readQuantities(answer, 'stored').map(({ value }) => value));
  if (values.size === 0) return false;
  const words = wordsIn(passage).map(({ text }) => text);
  return words.some((word, at) => {
    if (!NUMBER_START.test(word)) return false;
    return [1, 2, 3].some((length) =>
      readQuantities(words.slice(at, at + length).join(' '), 'stored').some(({ value }) => values.has(value)),
    );
  });
}

const NUMBER_START =
  /^(?:[$£€¥₹]?\d|a$|an$|half$|zero|one$|two|three|four|five|six|seven|eight|nine|ten$|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen)/i;

const COPIED = 7;

/** COPY-1: no run of seven words may be the source's own; a name counts as one word, the title is free. */
export const isOwnWords: Rule = ({ front, backs, passageText, title, context, options = [] }) => {
  if (!passageText) return undefined;
  const passage = collapsed(passageText);
  const runs = new Set(
    passage.map((_, at) => passage.slice(at, at + COPIED).join('\n')).slice(0, -COPIED + 1 || undefined),
  );
  const free = collapsed(`${title ?? ''} ${context ?? ''}`).join(' ');
  const texts = [withGapFilled(front, backs[0] ?? ''), ...backs, ...options].map(collapsed);
  for (const words of texts) {
    for (let at = 0; at + COPIED <= words.length; at++) {
      const run = words.slice(at, at + COPIED);
      if (runs.has(run.join('\n')) && !free.includes(run.join(' '))) {
        return `"${run.join(' ')}" is copied from the source: say it in your own words.`;
      }
    }
  }
  return undefined;
};

const LEFT_OUT =
  /boiler|ignor|nav|menu|subscri|advert|^ad$|footer|header|related|promo|cookie|legal|share|newsletter/i;

/** BOIL-1: what the publisher prints around the text is no part of it. */
export const isFromTheText: Rule = ({ lineClass }) => {
  const found = lineClass?.find((name) => LEFT_OUT.test(name));
  return found && `The card rests on a line classed as "${foldText(found)}", which is no part of the text.`;
};
