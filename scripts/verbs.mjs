/** What `npm run -s dossier -- VERB` understands. `database`: it needs the generated client. */
export const VERBS = {
  check: { usage: 'check content/DECK', does: 'reads a deck and reports every mistake in it' },
  cards: { usage: 'cards content/DECK', does: 'prints the cards of a deck, one JSON object a line' },
  lint: { usage: 'lint < cards.jsonl', does: 'prints what is wrong with each card' },
  mark: { usage: 'mark < answers.jsonl', does: 'prints a verdict for each typed answer' },
  fold: {
    usage: 'fold FILE.csv --zone ZONE --rollover HOUR',
    does: 'prints the memory after each review of a history',
  },
  doctor: { usage: 'doctor', does: 'rebuilds every memory from the log and compares', database: true },
  backup: { usage: 'backup FILE', does: 'writes everything to a file', database: true },
  move: { usage: 'move --to URL', does: 'copies a SQLite installation into PostgreSQL', database: true },
  restore: { usage: 'restore FILE', does: 'reads a backup into an empty database', database: true },
};

/** One line per verb. */
export function usage() {
  const lines = Object.values(VERBS).map(({ usage, does }) => `  ${usage.padEnd(43)}${does}`);
  return `npm run -s dossier -- VERB\n\n${lines.join('\n')}`;
}
