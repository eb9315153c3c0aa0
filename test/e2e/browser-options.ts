import type { LaunchOptions } from 'playwright-core';
import type { Browser } from './find-browser.ts';

const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--no-first-run',
];

/** How a browser that was found is started: with maps drawn by software, and without calls home. */
export function browserOptions({ executablePath, environment }: Browser): LaunchOptions {
  return { executablePath, args: FLAGS, env: { ...definedEnvironment(), ...environment } };
}

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(entries);
}
