import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Installs the dependencies that package-lock.json names, unless they are all there. Needs nothing but Node. */
export function installIfNeeded() {
  if (isInstalled()) return;
  console.log('Installing what the project needs (about a minute, once) …');
  const commands = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const cli = process.env.npm_execpath;
  const npm = cli?.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [cli, ...commands], { stdio: 'inherit' })
    : spawnSync('npm', commands, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (npm.status !== 0) throw new Error('npm ci did not succeed: what it said stands above.');
}

/** npm notes what it has installed in a lock of its own; anything missing from it or different is stale. */
function isInstalled() {
  const installedLock = 'node_modules/.package-lock.json';
  if (!existsSync(installedLock)) return false;
  const wanted = packagesOf('package-lock.json');
  const installed = packagesOf(installedLock);
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const there = installed[path];
    return there === undefined ? entry.optional === true : there.version === entry.version;
  });
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}
