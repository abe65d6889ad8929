import net, { type AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { start } from '../scripts/programs.mjs';

/** A production server of its own for one measurement. */
export type Server = {
  url: string;
  stop: () => Promise<void>;
  /** Ends it as a power cut would end it: nothing is finished, nothing is tidied. */
  kill: () => Promise<void>;
};

/** Serves the built project in `folder` on a free port, with `databaseUrl` for its data, until it is stopped. */
export async function serve(folder: string, databaseUrl = 'file:unused'): Promise<Server> {
  const port = await freePort();
  const env = { ...process.env, DATABASE_URL: databaseUrl, NODE_ENV: 'production' };
  const args = ['start', folder, '-p', String(port), '-H', '127.0.0.1'];
  const server = start('next', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise<void>((resolve) => server.on('exit', () => resolve()));
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    server.kill(signal);
    await ended;
  };
  process.once('exit', () => server.kill());
  const url = `http://127.0.0.1:${port}`;
  while (!(await answers(url))) {
    if (server.exitCode !== null) throw new Error(`The server in ${folder} did not start.`);
    await delay(50);
  }
  return { url, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Next listens a moment before it can serve. */
async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
