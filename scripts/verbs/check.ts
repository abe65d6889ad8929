import { cardsOf } from '#domain/cards/cards-of.ts';
import { type Coverage, coverageOf, formatCoverage } from '#domain/facts/coverage.ts';
import { type DeckIssue, lintDeck } from '#domain/facts/lint/deck-lint.ts';
import { formatProblem } from '#domain/facts/problem.ts';
import { openDeckFolder } from '../deck-folder.ts';

const USAGE = 'usage: dossier check content/<deck>';

/**
 * Reads a deck as its author would want it read: every mistake in its file, every rule its cards break, and which
 * facts no card asks.
 *
 * @param args the deck's folder
 * @returns the exit code: 0, 1 if there is an error (warnings are none), 2 if the call is wrong
 */
export async function run(args: string[]): Promise<number> {
  const opened = await openDeckFolder(args, USAGE);
  if (typeof opened === 'number') return opened;
  const { deck, problems, deckId, file } = opened;
  if (!deck) {
    for (const problem of problems) console.log(formatProblem(problem));
    console.log(`\n${counted(problems.length, 'mistake')} in ${file}: the cards come when they are mended.`);
    return 1;
  }
  const cards = cardsOf(deck, deckId);
  const coverage = coverageOf(deck, cards);
  const issues = lintDeck(deck, cards);
  console.log(report(file, issues, coverage));
  return issues.some(({ severity }) => severity === 'E') ? 1 : 0;
}

function report(file: string, issues: DeckIssue[], coverage: Coverage): string {
  const findings = [
    ...issues.map(issueLines),
    ...coverage.gaps.map(({ message }) => `COVER-1 warning: ${message}`),
  ];
  const errors = issues.filter(({ severity }) => severity === 'E').length;
  const verdict = `${counted(errors, 'error')}, ${counted(findings.length - errors, 'warning')} in ${file}.`;
  return [...findings, findings.length > 0 ? '' : [], formatCoverage(coverage), '', verdict]
    .flat()
    .join('\n');
}

function issueLines({ rule, severity, message, card }: DeckIssue): string {
  const found = `${rule} ${severity === 'E' ? 'error' : 'warning'}: ${message}`;
  return card ? `${found}\n    ${card.fact} ${card.kind}: ${card.front} → ${card.back}` : found;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
