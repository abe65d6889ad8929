import type { Metadata } from 'next';
import { connection } from 'next/server';
import { currentLearner } from '#server/current-learner.ts';
import { studyQueue } from '#server/study.ts';
import { StudySession } from './session.tsx';

export const metadata: Metadata = { title: 'Study' };

type Props = { searchParams: Promise<{ deck?: string | string[] }> };

/** Today's cards, of one deck or of all; the address says which. */
export default async function StudyPage({ searchParams }: Props) {
  await connection();
  const { deck } = await searchParams;
  const deckId = typeof deck === 'string' ? deck : null;
  const queue = await studyQueue(await currentLearner(), deckId, Date.now());
  const again = deckId ? `/study?deck=${encodeURIComponent(deckId)}` : '/study';
  return (
    <main>
      <StudySession start={{ ...queue, again }} />
    </main>
  );
}
