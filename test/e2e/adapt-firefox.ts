import type { Browser } from 'playwright-core';

/** What this use of Playwright's insides needs of them: what is said to the browser, and what it says. */
interface Insides {
  readonly _connection: { toImpl(browser: Browser): { readonly _browserSession: Session } };
}

interface Session {
  send(method: string, parameters: unknown): Promise<unknown>;
  dispatchMessage(message: Message): void;
}

interface Message {
  readonly method?: string;
  readonly params?: { readonly url?: string; readonly navigation?: string | null };
}

/** Makes up for what Playwright 1.65 and Firefox 153 do not yet understand of each other. */
export function adaptFirefox(browser: Browser): void {
  const { _connection: connection } = browser as unknown as Insides;
  const { _browserSession: own } = connection.toImpl(browser);
  const session = Object.getPrototypeOf(own) as Session;
  passOverMedia(session);
  nameDownloads(session);
  typeAsPeopleDo(browser);
}

/**
 * Every new page is told which colours and motion to prefer, by a command that this Firefox does not know: it is
 * passed over. What is preferred is set for the whole browser as it starts.
 */
function passOverMedia(session: Session): void {
  const { send } = session;
  session.send = async function (method, parameters) {
    const answer = send.call(this, method, parameters);
    if (method !== 'emulation.setMediaFeaturesOverride') return answer;
    return answer.catch(() => ({}));
  };
}

/** A download is known by a name that this Firefox does not give; its address does as well. */
function nameDownloads(session: Session): void {
  const { dispatchMessage } = session;
  session.dispatchMessage = function (message) {
    const { method = '', params } = message;
    const isNameless = method.startsWith('browsingContext.download') && params?.navigation === null;
    dispatchMessage.call(
      this,
      isNameless ? { ...message, params: { ...params, download: params.url } } : message,
    );
  };
}

/** Words that fill a box are put there as a value, which a page built with React does not notice: they are typed instead. */
function typeAsPeopleDo(browser: Browser): void {
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    await context.addInitScript(() => {
      const type = (words: string) =>
        void document.execCommand(words === '' ? 'delete' : 'insertText', false, words);
      Object.defineProperty(window, '__pw_bidiInsertText', { get: () => type, set: () => {} });
    });
    return context;
  };
}
