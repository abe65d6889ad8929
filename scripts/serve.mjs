import net from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { whereTheDataIs } from './checkout.mjs';
import { Problem } from './problem.mjs';
import { start } from './programs.mjs';

/** The port asked for, made sure of before any long work: a number that nobody listens on. */
export async function freePort() {
  const asked = process.env.PORT || '3000';
  const port = Number(asked);
  if (!/^\d+$/.test(asked) || port < 1 || port > 65535)
    throw new Problem(`PORT=${asked} is not a port: use 1 to 65535.`);
  const refusal = await listeningFails(port);
  if (refusal === 'EADDRINUSE')
    throw new Problem(
      `Port ${port} is taken, perhaps by Dossier itself. To use another: PORT=${port + 1} npm start`,
    );
  if (refusal)
    throw new Problem(`Port ${port} may not be used (${refusal}). To use another: PORT=3000 npm start`);
  return port;
}

function listeningFails(port) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', (error) => resolve(error.code));
    probe.listen(port, () => probe.close(() => resolve(undefined)));
  });
}

/** Serves the production build until a signal or the server's own end, and says where once it answers. */
export async function serve(port) {
  const server = start('next', ['start', '-p', String(port)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let banner = '';
  const keepBanner = (chunk) => (banner += chunk);
  server.stdout.on('data', keepBanner);
  const ended = untilItEnds(server);
  while (server.exitCode === null && !(await connects(port))) await delay(50);
  if (server.exitCode !== null) throw new Problem(banner.trim() || 'The server did not start.');
  server.stdout.off('data', keepBanner).on('data', printUnlessBanner);
  console.log(`Dossier is at http://localhost:${port} — your data is in ${whereTheDataIs()}`);
  return ended;
}

/** Next's own greeting says less than ours; its lines begin with these signs. */
function printUnlessBanner(chunk) {
  for (const line of String(chunk).split('\n')) if (line && !/^\s*(▲|✓|- )/.test(line)) console.log(line);
}

/** The development server prints for itself. */
export function serveForDevelopment(port) {
  return untilItEnds(start('next', ['dev', '-p', String(port)], { stdio: 'inherit' }));
}

/** A signal goes on to the server, which finishes the answers it has begun; to be stopped by one is no failure. */
function untilItEnds(server) {
  let stopping = false;
  const stop = (signal) => {
    stopping = true;
    server.kill(signal);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  onceAbandoned(() => stop('SIGTERM'));
  return new Promise((resolve) => server.on('exit', (code) => resolve(stopping ? 0 : (code ?? 1))));
}

/** A signal that npm is sent ends the shell between npm and us, and never arrives: we see our parent go. */
function onceAbandoned(act) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, 250);
  watch.unref();
}

function connects(port) {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host: 'localhost' });
    socket.once('connect', () => resolve(Boolean(socket.destroy())));
    socket.once('error', () => resolve(false));
  });
}
