// A registry that lags behind makes npm drop platform packages from the lockfile without a word, and `npm ci` then
// fails on those platforms: every optional package that a locked one names must be locked too. No download host may
// be named, because a checkout installs from whichever registry its machine uses.
import fs from 'node:fs';

const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'));

for (const [at, { optionalDependencies = {}, resolved }] of Object.entries(packages)) {
  for (const name of Object.keys(optionalDependencies))
    if (!isLocked(at, name)) complain(`${at} names ${name}, which is not locked.`);
  if (/^https?:/.test(resolved))
    complain(`${at} names a download host: keep omit-lockfile-registry-resolved in .npmrc.`);
}

/** Looked up as Node does: beside the package that asks, or in any folder above. */
function isLocked(at, name) {
  const folder = at ? `${at}/node_modules` : 'node_modules';
  if (packages[`${folder}/${name}`]) return true;
  return at !== '' && isLocked(at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1)), name);
}

function complain(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}
