import { cookies, headers } from 'next/headers';
import { cookieWith, keyIn } from './cookie.ts';
import { type Learner, learnerByKey } from './learner.ts';

/** Who is asking for this page or calls this action; null for a visitor without a row. Only inside a request. */
export async function currentLearner(): Promise<Learner | null> {
  return learnerIn(await headers());
}

/** The same for a route handler, which has the request's headers in its hand. */
export async function learnerIn(requestHeaders: Headers): Promise<Learner | null> {
  const key = keyIn(requestHeaders);
  return key === null ? null : learnerByKey(key);
}

/** Gives the browser behind this action its key. Only where Next allows cookies to be set: actions and handlers. */
export async function giveKey(key: string): Promise<void> {
  (await cookies()).set(cookieWith(key, await headers()));
}
