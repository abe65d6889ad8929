import { randomUUID } from 'node:crypto';
import { Conflict, Invalid, NotFound } from './failures.ts';
import { logFailure } from './log.ts';
import { storageTrouble } from './storage-trouble.ts';

/** A request turned away before anybody looked at what it says; `status` is the HTTP status, the message a sentence. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: 400 | 403 | 413 | 415;

  constructor(status: Refused['status'], message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Throws Refused (403) where a page of another site sent the request. Browsers name the origin of every POST
 * (ASVS 3.5.1); a program that is no browser need not, and has no cookie that it was tricked into sending.
 */
export function refuseForeign({ headers }: Request): void {
  const origin = headers.get('origin');
  const host = headers.get('x-forwarded-host') ?? headers.get('host');
  const site = headers.get('sec-fetch-site') ?? 'none';
  const ours =
    origin === null ? ['same-origin', 'none'].includes(site) : host !== null && hostOf(origin) === host;
  if (!ours) throw new Refused(403, 'This was sent by a page of another site.');
}

/**
 * The request's JSON. Throws Refused: 415 for another type, 413 as soon as more than `limitBytes` have arrived,
 * 400 for what is not JSON in UTF-8.
 */
export async function readJson(request: Request, limitBytes: number): Promise<unknown> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new Refused(415, 'Send JSON, as application/json.');
  const bytes = await readBytes(request, limitBytes);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw new Refused(400, 'This is not JSON in UTF-8.');
  }
}

/**
 * Runs a route handler: the expected failures become a 4xx with their sentence, a database in trouble a 503, any other
 * fault a 500. Every answer to a failure has a number, and a fault of ours is logged under it.
 */
export async function answering(handler: () => Promise<Response>): Promise<Response> {
  try {
    return await handler();
  } catch (failure) {
    const requestId = randomUUID();
    const { status, error } = answerTo(failure);
    if (status >= 500) logFailure(failure, { requestId });
    return Response.json({ error, requestId }, { status, headers: { 'x-request-id': requestId } });
  }
}

function answerTo(failure: unknown): { status: number; error: string } {
  const status = statusOf(failure);
  if (status !== 500) return { status, error: (failure as Error).message };
  const trouble = storageTrouble(failure);
  if (trouble) return { status: 503, error: `${trouble} What you sent was not kept; send it again later.` };
  return { status, error: 'Something went wrong here; what you sent was not kept.' };
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

async function readBytes(request: Request, limitBytes: number): Promise<Uint8Array> {
  const tooBig = new Refused(413, `Send at most ${limitBytes / 1_000_000} MB at once.`);
  if (Number(request.headers.get('content-length')) > limitBytes) throw tooBig;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done || !value) return Buffer.concat(chunks);
    size += value.byteLength;
    if (size > limitBytes) throw tooBig;
    chunks.push(value);
  }
}

function statusOf(error: unknown): number {
  if (error instanceof Refused) return error.status;
  if (error instanceof Invalid) return 400;
  if (error instanceof NotFound) return 404;
  if (error instanceof Conflict) return 409;
  return 500;
}
