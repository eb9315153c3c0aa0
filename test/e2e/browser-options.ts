import type { LaunchOptions } from 'playwright-core';
import type { Browser } from './find-browser.ts';

/** Maps are drawn as if by a graphics card, in software; the page without one, as both together take a quarter longer. */
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-gpu-compositing',
];

const FIREFOX_PREFERENCES = { 'webgl.force-enabled': true, 'ui.prefersReducedMotion': 1 };

/** How a browser that was found is started: with maps drawn by software, and without calls home. */
export function browserOptions({ engine, executablePath, environment }: Browser): LaunchOptions {
  const started = { executablePath, env: { ...definedEnvironment(), ...environment } };
  if (engine === 'chromium') return { ...started, args: CHROMIUM_FLAGS };
  // Firefox as it is sold, by WebDriver BiDi, and not one that was patched for tests.
  return { ...started, channel: 'moz-firefox', firefoxUserPrefs: FIREFOX_PREFERENCES };
}

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(entries);
}
