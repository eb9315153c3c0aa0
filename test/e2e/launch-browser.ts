import { type Browser as Launched, chromium, firefox } from 'playwright-core';
import { browserOptions } from './browser-options.ts';
import type { Browser } from './find-browser.ts';

/** Starts a browser that was found, whichever it is. */
export async function launchBrowser(browser: Browser): Promise<Launched> {
  if (browser.engine === 'chromium') return chromium.launch(browserOptions(browser));
  const launched = await firefox.launch(browserOptions(browser));
  passOverUnknownCommands(launched);
  return launched;
}

/** What this use of Playwright's insides needs of them. */
interface Insides {
  readonly _connection: { toImpl(browser: Launched): { readonly _browserSession: Session } };
}

interface Session {
  send(method: string, parameters: unknown): Promise<unknown>;
}

/**
 * Playwright tells every new page which colours and motion to prefer, by a command that Firefox 153 does not
 * know yet: that command alone is passed over. What is preferred is set for the whole browser as it starts.
 */
function passOverUnknownCommands(launched: Launched): void {
  const { _connection: connection } = launched as unknown as Insides;
  const { _browserSession: own } = connection.toImpl(launched);
  const session = Object.getPrototypeOf(own) as Session;
  const { send } = session;
  session.send = async function (method, parameters) {
    const answer = send.call(this, method, parameters);
    if (method !== 'emulation.setMediaFeaturesOverride') return answer;
    return answer.catch(() => ({}));
  };
}
