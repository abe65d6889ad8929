import { databaseAnswers } from '#server/health.ts';

const SILENT = 'The database does not answer; answers wait on the devices until it does.';

/** For a load balancer, a monitor or `curl`: 200 while this process and its database can serve, 503 otherwise. */
export async function GET(): Promise<Response> {
  const ok = await databaseAnswers();
  return Response.json(ok ? { ok } : { ok, error: SILENT }, { status: ok ? 200 : 503 });
}
