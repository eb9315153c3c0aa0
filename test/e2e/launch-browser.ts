import { type Browser as Launched, chromium, firefox } from 'playwright-core';
import { adaptFirefox } from './adapt-firefox.ts';
import { browserOptions } from './browser-options.ts';
import type { Browser } from './find-browser.ts';

/** Starts a browser that was found, whichever it is. */
export async function launchBrowser(browser: Browser): Promise<Launched> {
  if (browser.engine === 'chromium') return chromium.launch(browserOptions(browser));
  const launched = await firefox.launch(browserOptions(browser));
  adaptFirefox(launched);
  return launched;
}
