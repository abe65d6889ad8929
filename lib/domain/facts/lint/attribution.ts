import { foldText } from '#domain/quiz/fold-text.ts';
import type { Rule } from './lint-card.ts';
import { containsWords, contentStems, wordsIn } from './words.ts';

/** ATTR-1: a claim may not lose the person who makes it. */
export const speakerIsNamed: Rule = ({ front, says, backs }) => {
  if (says === undefined) return undefined;
  const forms = speakerForms(says);
  const isNamed = (text: string) => forms.some((form) => containsWords(text.replace(/['’]s\b/g, ''), form));
  return isNamed(front) || isNamed(backs[0] ?? '')
    ? undefined
    : `"${says}" says it: name the speaker in the front ("According to ${says}, …").`;
};

/** The full name, the surname, the initials of a body: "Shaun Gregory", "Gregory", "WPR". */
function speakerForms(says: string): string[] {
  const words = wordsIn(says).map(({ text }) => text);
  const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]);
  const last = words.at(-1) ?? says;
  return [says, last, ...(initials.length > 2 ? [initials.join('')] : [])].filter(
    (form) => foldText(form).length > 1,
  );
}

const UNCERTAIN =
  /\b(?:rumou?r|alleg|report(?:ed|s)|claim|suppos(?:ed|edly)|purport|suspect|believ|thought to|apparent|possibl|perhaps|maybe|likely|probab|presum|unconfirmed|accus|said to|may have|may be|might|could have|doubt|disputed|hearsay|conjectur|assum|so-called|unproven|contested|speculat)/i;
const ROUGH =
  /\b(?:about|around|approximately|approx|roughly|nearly|almost|some|circa|estimated?|more or less|over|under|more than|less than|at least|up to|close to|or so)\b|\bc\. ?\d|~ ?\d/i;
const ROUGH_HEDGE = /^(?:about|around|approximately|roughly|nearly|almost|circa|c\.|estimated?)$/i;

/** HEDGE-1: what the source only passes on as unsure stays unsure on the card. */
export const hedgeIsKept: Rule = ({ front, backs, hedge, options = [] }) => {
  if (hedge === undefined || /^(?:none|no|false)$/i.test(hedge)) return undefined;
  const text = [front, ...backs, ...options].join(' ');
  const kept = ROUGH_HEDGE.test(hedge) ? ROUGH.test(text) : UNCERTAIN.test(text);
  const word = hedge === 'true' ? 'rumoured' : hedge;
  const attributed = /^(?:claimed|reported)$/i.test(hedge) && /\baccording to\b|\bsa(?:ys?|id)\b/i.test(text);
  const asGiven = hedge !== 'true' && foldText(text).includes(foldText(hedge).slice(0, 6));
  return kept || asGiven || attributed
    ? undefined
    : `The source is not sure of this ("${word}"): keep the word in front or back.`;
};

type Quantifier = { wanted: RegExp; name: string };
const QUANTIFIERS: [scope: RegExp, quantifier: Quantifier][] = [
  [
    /most closely|closest/i,
    {
      wanted: /\b(?:most|closest|mostly|especially|particularly|chiefly|mainly|above all)\b/i,
      name: 'most closely',
    },
  ],
  [
    /^most/i,
    { wanted: /\b(?:most|mostly|majority|largely|mainly|chiefly|nearly all|almost all)\b/i, name: 'most' },
  ],
  [
    /such as|example|includ/i,
    { wanted: /\b(?:such as|examples?|for instance|including|among|one of|some)\b/i, name: 'such as' },
  ],
  [
    /some|few|part|certain|several|many/i,
    {
      wanted:
        /\b(?:some|certain|a few|several|many|part of|parts of|partly|examples?|such as|for instance|one of|among|not all|not every)\b/i,
      name: 'some',
    },
  ],
];
const ABSOLUTE =
  /(?<!not |nearly |almost |at |above |after |first of )\b(?:all|every|each|entirely|always|none)\b|\b(?:the )?only\b(?! some)|\bthe whole\b/i;

/** SCOPE-1: "some of" may not become "all", "only" or a plain "the". */
export const scopeIsKept: Rule = ({ front, backs, scope, options = [] }) => {
  if (scope === undefined || /^(?:all|every|none)$/i.test(scope)) return undefined;
  const quantifier = QUANTIFIERS.find(([pattern]) => pattern.test(scope))?.[1];
  if (!quantifier) return undefined;
  const text = [front, ...backs, ...options].join(' ');
  const absolute = ABSOLUTE.exec(text)?.[0];
  if (absolute !== undefined)
    return `The source says "${quantifier.name}", the card says "${absolute.trim()}": keep to the source.`;
  return quantifier.wanted.test(text)
    ? undefined
    : `The source limits this ("${quantifier.name}"), the card does not: keep the limit.`;
};

const CAUSE =
  /\b(?:because|since|due to|owing to|thanks to|as a result|results? (?:in|from)|resulted|therefore|thus|hence|consequently|so that|in order to|lead(?:s|ing)? to|led to|caus(?:e|es|ed|ing)|reasons?|why|makes?|made|making|in (?:return|exchange) for|to (?:avoid|prevent|protect|keep|help|stop)|dr(?:ove|iven?|iving)|prompt(?:s|ed)?|enabl(?:e|es|ed)|allow(?:s|ed)?|forc(?:e|es|ed)|explain(?:s|ed)?|stem(?:s|med)? from|on account of|for fear|on the grounds|given that|that is how|means that|so)\b/i;

/** WHY-1: a reason is asked for only where the source gives one; two things told one after the other are no reason. */
export const reasonIsGiven: Rule = ({ front, backs, kind, passageText }) => {
  const asksWhy =
    kind === 'why' || kind === 'effect' || /(?:^|, |; )(?:and )?why\b|\bfor what reason\b/i.test(front);
  if (!asksWhy) return undefined;
  if (passageText !== undefined && passageText.trim() !== '') {
    return givesReason(passageText, `${front} ${backs.join(' ')}`)
      ? undefined
      : 'The passage gives no reason for it: ask what happened, not why.';
  }
  return kind === 'why' || kind === 'effect'
    ? undefined
    : 'The card asks why without a fact that gives the reason: ask what happened, or cite the passage that says why.';
};

const SHARED = 2;

/** Whether a sentence of the passage gives a reason for something, and speaks of what the card speaks of. */
function givesReason(passage: string, card: string): boolean {
  const stems = new Set(contentStems(card));
  return passage
    .split(/(?<=[.!?]["”’]?)\s/)
    .filter((sentence) => CAUSE.test(sentence))
    .some((sentence) => new Set(contentStems(sentence).filter((stem) => stems.has(stem))).size >= SHARED);
}
