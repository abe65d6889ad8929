import type { AnswerType } from '#domain/cards/card.ts';
import { countryOf, isDemonym } from './countries.ts';
import { foldText } from './fold-text.ts';

/**
 * The shorter names of a person: the surname alone, with its particles ("van Beethoven") and without, and with only
 * the last of several given names ("Julius Caesar"). Empty unless the text looks like one person's name: two to five
 * capitalised words, none of which says it is a place, a body or an event ("Quetta Shura", "New York", "Cold War").
 * A known type decides instead.
 */
export function shortNames(name: string, answerType?: AnswerType): string[] {
  const words = name.trim().replace(SUFFIX, '').split(/\s+/);
  const isPerson = answerType === undefined ? looksPersonal(words) : answerType === 'person';
  if (!isPerson || words.length < 2) return [];
  const last = words.at(-1)!;
  const from = words.findLastIndex((word, at) => at < words.length - 1 && !PARTICLE.test(word)) + 1;
  const surname = words.slice(from).join(' ');
  const given = words.slice(0, from).filter((word) => !/^\p{Lu}\.?$/u.test(word));
  const short = [surname, last, ...(given.length > 1 ? [`${given.at(-1)} ${surname}`] : [])];
  return [...new Set(short)];
}

// Words that begin a name of something else, though they end many a person's.
const NOT_GIVEN = /^(?:white|black|green|gold|grey|gray|orange|silver|yellow)$/i;

function looksPersonal(words: readonly string[]): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2 || words.length > 5 || !words.every(mayBePersonal)) return false;
  if (
    PARTICLE.test(first) ||
    NOT_GIVEN.test(first) ||
    isDemonym(foldText(first)) ||
    countryOf(foldText(words.join(' ')))
  )
    return false;
  return last.length >= 3 && !/^\p{Lu}+$/u.test(last);
}

function mayBePersonal(word: string): boolean {
  if (PARTICLE.test(word)) return true;
  return (
    /^\p{Lu}[\p{L}\p{M}'’.]*(?:-\p{Lu}[\p{L}\p{M}'’]*)*$/u.test(word) && !NOT_PERSONAL.has(foldText(word))
  );
}

const SUFFIX = /,?\s+(?:Jr|Sr|Junior|Senior)\.?$/;
const PARTICLE = /^(?:al|bin|ibn|da|de|del|della|den|der|di|dos|du|el|la|le|ten|ter|van|von)$/i;

const NOT_PERSONAL = new Set(
  `act africa age agency agreement airport alliance america ancient angeles arabia army asia asian assembly association
  australia authority bank basin battle bay big blue board boer bomb book border bridge brigade britain broadcasting
  bureau buenos campaign canal cape carta castle cathedral cell central century charter church circle city civil club coast
  code cold college command commission committee committees common commonwealth communist community company conference
  congress constitution continent convention corporation corps costa council country county court creek crescent crisis cross
  cup cycle data dead death declaration democratic department depression desert dioxide district doctrine dynasty eastern
  east economic el emirates empire energy era europe european exchange expedition falls far federal federation festival fire
  first fleet flood force forces foreign forest fort foundation france free front fund galaxy game games gap garden gardens
  general glacier global golden good government grand great greater group groups guard guinea gulf hall harbor
  harbour high hills hispanic holy home hong house human ice imperial independence index inner institute intelligence
  international investment iron island islands islamic isle jersey jihad joint journal kingdom korea labour lake land las
  laboratory law laws league liberal liberation library line little lord los lower machine magazine magna march market mass
  massacre memorial middle military ministry model monetary monument moon mosque mount mountain mountains movement museum
  national nations navy nebula network new news north northern ocean office officer opera organisation organization
  orthodox ottoman outer pact palace papua park parliament party pass peace peak peninsula people peoples period pillar plague
  plain plains plan plateau point pole police policy pool port post power press principle process program programme project
  province puerto purchase question range rebellion red reef reform reformation regime region regiment renaissance report
  republic republican research reserve review revolt revolution rio river road rock roman royal russian saint san santa sao
  saudi school science scale sea second secret security senate service services shield shura siege society solar south
  southern soviet space special square sri standard star state states station statue strait street student studies
  summit sun super supreme system taliban task temple test theater theatre theorem theory third timor times tower town trade
  treaty trench tribe tribunal trust tunnel union unit united university upper valley vatican victory village volcano wall
  war wars water wave way west western wing winter world yellow york zealand zone`.split(/\s+/),
);
