import { NothingHere } from './nothing-here.tsx';

/** For addresses that no page has. */
export default function NotFound() {
  return (
    <main className="page">
      <NothingHere />
    </main>
  );
}
