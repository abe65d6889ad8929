import { keyIn, setCookie } from '#server/cookie.ts';
import { learnerIn } from '#server/current-learner.ts';
import { answering, readJson, refuseForeign } from '#server/request.ts';
import { parseUpload } from '#server/review-wire.ts';
import { recordFirstReviews, recordReviews } from '#server/reviews.ts';

const LIMIT_BYTES = 1_000_000;

/** Takes up to 500 events from an outbox: 200 when all were kept, 422 when some were refused and the others kept. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const receivedAt = Date.now();
    refuseForeign(request);
    const upload = parseUpload(await readJson(request, LIMIT_BYTES));
    const learner = await learnerIn(request.headers);
    const { answer, key } = learner
      ? { answer: await recordReviews(learner.id, upload, receivedAt), key: keyIn(request.headers) }
      : await recordFirstReviews(upload, receivedAt);
    const headers = key ? { 'set-cookie': setCookie(key, request.headers) } : {};
    return Response.json(answer, { status: answer.refused.length > 0 ? 422 : 200, headers });
  });
}
