import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser } from './find-browser.ts';

/** Finds a Firefox: the one that `FIREFOX_PATH` names, else one that is installed. None comes with the packages. */
export function findFirefox(): Browser {
  const named = process.env['FIREFOX_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`FIREFOX_PATH names ${named}, and no file is there.`);
    return { engine: 'firefox', executablePath: named, environment: {} };
  }
  const installed = installedFirefoxes().find((path) => existsSync(path));
  if (installed !== undefined) return { engine: 'firefox', executablePath: installed, environment: {} };
  throw new Error('No Firefox was found: install one, or set FIREFOX_PATH to its program.');
}

function installedFirefoxes(): string[] {
  if (process.platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (process.platform === 'win32')
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)'].map((name) =>
      join(process.env[name] ?? 'C:', 'Mozilla Firefox', 'firefox.exe'),
    );
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return ['firefox', 'firefox-esr'].flatMap((name) => folders.map((folder) => join(folder, name)));
}
