import type { Instrumentation } from 'next';

/** Logs what failed while a page or an action was made; `digest` is the number that the error page shows. */
export const onRequestError: Instrumentation.onRequestError = async (error, { path, method, headers }) => {
  const { logFailure } = await import('#server/log.ts');
  const requestId = String(headers['x-request-id'] ?? '');
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : '';
  logFailure(error, { requestId, digest, method, path: path.split('?')[0]! });
};
