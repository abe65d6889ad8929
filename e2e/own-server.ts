import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { dataIn } from './data-file.ts';

/** The production build on a port and a data file of its own. */
export type OwnServer = {
  /** `http://localhost:…`; stays the same when the server is started again. */
  origin: string;
  data: ReturnType<typeof dataIn>;
  /** Ends it as a power cut would: no signal to act upon, nothing finished. */
  kill: () => Promise<void>;
  startAgain: () => Promise<void>;
  remove: () => Promise<void>;
};

/** Starts what `npm start` starts, on an empty database. */
export async function startServer(): Promise<OwnServer> {
  const port = await freePort();
  fs.mkdirSync('data/test', { recursive: true });
  const folder = fs.mkdtempSync(path.resolve('data/test/own-'));
  const file = path.join(folder, 'dossier.db');
  let running = await start(port, file);
  const kill = async () => {
    if (running.exitCode !== null || running.signalCode !== null) return;
    const ended = once(running, 'exit');
    // The whole group: `npm start` starts the server as its child.
    process.kill(-running.pid!, 'SIGKILL');
    await ended;
  };
  return {
    origin: `http://localhost:${port}`,
    data: dataIn(file),
    kill,
    startAgain: async () => {
      running = await start(port, file);
    },
    remove: async () => {
      await kill();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Resolves when the server has said where it is. */
async function start(port: number, file: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['scripts/app.mjs', 'start'], {
    env: { ...process.env, PORT: String(port), DATABASE_URL: `file:${file}` },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  const up = new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(`http://localhost:${port}`)) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => reject(new Error(`The server did not start: ${said}`)));
  });
  await up;
  return child;
}

async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0);
  await once(probe, 'listening');
  const { port } = probe.address() as net.AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
