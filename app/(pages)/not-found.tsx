import { NothingHere } from '../nothing-here.tsx';

/** For pages that find nothing of the name they were asked for; the layout around them has the landmarks. */
export default function NotFound() {
  return <NothingHere />;
}
