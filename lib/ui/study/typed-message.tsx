import { CircleCheck, CircleDashed, CircleX } from 'lucide-react';

const LOOK = {
  correct: { Icon: CircleCheck, tone: 'right' },
  almost: { Icon: CircleDashed, tone: 'near' },
  wrong: { Icon: CircleX, tone: 'wrong' },
};

/** The verdict on a typed answer: sign, word and the answer as it was written. */
export function TypedMessage({
  verdict,
  text,
  says,
}: {
  verdict: keyof typeof LOOK;
  text: string;
  says: string;
}) {
  const { Icon, tone } = LOOK[verdict];
  return (
    <div className={`msg msg--${tone}`} role="status">
      <Icon aria-hidden />
      <p className="msg__head">{says}</p>
      <p>You wrote: {text}</p>
    </div>
  );
}
