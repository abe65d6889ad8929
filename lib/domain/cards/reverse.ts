import type { Fact, FactDeck, Predicate } from '#domain/facts/model.ts';
import { entityOf, nameOf } from '#domain/facts/naming.ts';
import { objectPhrase } from '#domain/facts/phrases.ts';
import { entityAnswer } from './accepted.ts';
import type { Draft, Template } from './draft.ts';
import { speakerOf, whoOrWhich } from './naming.ts';
import { prepositionOfPlace, prepositionOfPost } from './prepositions.ts';
import { hasOneSubject } from './unambiguous.ts';
import { isSolePost, told, withArticle } from './wording.ts';

/** Of whom or what the fact is said; only where the deck says it of one subject, and says it for certain. */
export const reverse: Template = (deck) =>
  deck.facts.flatMap((fact): Draft[] => {
    const subject = entityOf(deck, fact.s);
    if (!subject || subject.answerable === false || fact.hedge !== undefined) return [];
    if (fact.o === undefined || !hasOneSubject(deck, fact)) return [];
    const asked = QUESTIONS[fact.p]?.(deck, fact);
    if (!asked) return [];
    const { question, speaker, ...rest } = { speaker: speakerOf(deck, fact), ...asked };
    const answer = entityAnswer(deck, fact.s);
    return [
      { kind: 'reverse', fact, slot: 's', front: told(speaker, question), answer, about: fact.s, ...rest },
    ];
  });

/** `speaker` is given as undefined where the question names the speaker itself. */
type Asked = { question: string; speaker?: undefined; alsoFacts?: Fact[] };
type Maker = (deck: FactDeck, fact: Fact) => Asked | undefined;

const QUESTIONS: Partial<Record<Predicate, Maker>> = {
  described_as: (deck, fact) => {
    const who = whoOrWhich(deck, fact.s);
    const text = objectPhrase(deck, fact);
    const by = speakerOf(deck, fact);
    if (by === undefined) return { question: `${who} is called ${text}?` };
    return { question: `${who === 'who' ? 'whom' : who} does ${by} call ${text}?`, speaker: undefined };
  },
  did: (deck, fact) => {
    const role = onlyRoleOf(deck, fact.s);
    const who = role ? `which ${objectPhrase(deck, role)}` : whoOrWhich(deck, fact.s);
    const where = fact.at === undefined ? '' : ` at ${nameOf(deck, fact.at)}`;
    return { question: `${who} ${objectPhrase(deck, fact)}${where}?`, alsoFacts: role ? [role] : [] };
  },
  located_at: (deck, fact) => {
    const type = typeof fact.o === 'string' ? entityOf(deck, fact.o)?.type : undefined;
    const place = `${prepositionOfPlace(type)} ${objectPhrase(deck, fact)}`;
    return { question: `${whoOrWhich(deck, fact.s)} was based ${place}?` };
  },
  released_for: (deck, fact) => {
    const who = whoOrWhich(deck, fact.s);
    return { question: `${who} was released in return for a payment of ${objectPhrase(deck, fact)}?` };
  },
  role: (deck, fact) => {
    if (fact.at === undefined) return undefined;
    const post = objectPhrase(deck, fact);
    const place = `${prepositionOfPost(post, entityOf(deck, fact.at)?.type)} ${nameOf(deck, fact.at)}`;
    const who = whoOrWhich(deck, fact.s);
    if (post === 'director') return { question: `${who} directed ${nameOf(deck, fact.at)}?` };
    if (isSolePost(post)) return { question: `${who} was ${withArticle(post)} ${place}?` };
    // Many hold such a post; "does the article name" makes the question about one of them.
    const { interviewee, interviewer } = deck.source;
    if (fact.s !== interviewee || interviewer === undefined) {
      return { question: `which ${post} ${place} does the article name?` };
    }
    return { question: `which ${post} ${place} did ${nameOf(deck, interviewer)} interview?` };
  },
};

/** What the article itself calls a person, as a cue: "Which CIA contractor …?" */
function onlyRoleOf(deck: FactDeck, id: string): Fact | undefined {
  const roles = deck.facts.filter(({ p, s }) => p === 'role' && s === id);
  const [role] = roles;
  const isPlain = role?.at === undefined && role?.hedge === undefined && role?.says === undefined;
  return roles.length === 1 && isPlain ? role : undefined;
}
