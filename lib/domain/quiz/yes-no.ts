/**
 * Whether a text says yes or no: "y", "yes, they do", "nope", "they do not". Null for anything else, also for
 * "I don't know", "yes and no" and "maybe".
 */
export function readYesNo(text: string): 'yes' | 'no' | null {
  if (text.length > LONGEST) return null;
  const words = text
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  if (words.length > MOST_WORDS || /\b(?:know|sure|maybe|perhaps|idea|think)\b/.test(words.join(' ')))
    return null;
  const says = words.map(polarity);
  const yes = says.includes('yes');
  const no = says.includes('no');
  if (yes && no) return null;
  if (words.every((word, at) => says[at] || FILLER.test(word))) {
    if (no) return 'no';
    return yes || words.some((word) => VERB.test(word)) ? 'yes' : null;
  }
  return null;
}

const LONGEST = 40;
const MOST_WORDS = 5;

function polarity(word: string): 'yes' | 'no' | null {
  if (/^(?:y|yes|yeah|yea|yep|yup|true|correct|indeed)$/.test(word)) return 'yes';
  return /^(?:n|no|nope|nah|not|never|false|cannot|(?:do|does|did|is|are|was|were|has|have|had|ca|could|wo|would)nt)$/.test(
    word,
  )
    ? 'no'
    : null;
}

const VERB = /^(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would)$/;
const FILLER =
  /^(?:it|they|he|she|we|i|these|those|this|that|do|does|did|is|are|was|were|has|have|had|can|could|will|would|really|at|all|interests?|meet|of|course|sir|please)$/;
