import { describe, expect, test } from 'vitest';
import { serveOffline, type AppFiles, type OfflineScope } from '../../src/workers/serve-offline.ts';

const FOLDER = 'https://council.example/care/lots/';
const FILES: AppFiles = { '': 'sha256-page', 'assets/a b.js': 'sha256-code' };

describe('a version of the app', () => {
  test('is kept whole, each file as it was built', async () => {
    const { scope, caches, asked, happen } = aScope();
    serveOffline(scope, 'one', FILES);
    await happen('install');
    expect([...caches.get(`lotwise ${FOLDER} one`)!.keys()]).toEqual([FOLDER, `${FOLDER}assets/a%20b.js`]);
    expect(asked).toEqual([
      [FOLDER, { cache: 'no-cache', integrity: 'sha256-page' }],
      [`${FOLDER}assets/a%20b.js`, { cache: 'no-cache', integrity: 'sha256-code' }],
    ]);
  });

  test('is not kept at all where one file is missing, and leaves the version before alone', async () => {
    const { scope, caches, happen, answers } = aScope();
    caches.set(`lotwise ${FOLDER} one`, new Map());
    answers.set(`${FOLDER}assets/a%20b.js`, 404);
    serveOffline(scope, 'two', FILES);
    await expect(happen('install')).rejects.toThrow('assets/a b.js could not be fetched: 404');
    expect([...caches.keys()]).toEqual([`lotwise ${FOLDER} one`]);
  });

  test('takes from the version before it what is in it as well', async () => {
    const { scope, caches, asked, happen } = aScope();
    const before = new Map(
      [FOLDER, `${FOLDER}assets/a%20b.js`].map((address) => [address, new Response(address)]),
    );
    caches.set(`lotwise ${FOLDER} one`, before);
    serveOffline(scope, 'two', FILES);
    await happen('install');
    expect(asked.map(([address]) => address)).toEqual([FOLDER]);
    const code = caches.get(`lotwise ${FOLDER} two`)!.get(`${FOLDER}assets/a%20b.js`)!;
    expect(await code.text()).toBe(`${FOLDER}assets/a%20b.js`);
  });

  test('takes the open page of a first visit, and no page of a version before it', async () => {
    const first = aScope();
    first.caches.set('lotwise https://council.example/other/ one', new Map());
    serveOffline(first.scope, 'one', FILES);
    await first.happen('install');
    await first.happen('activate');
    expect([first.claims(), [...first.caches.keys()]]).toEqual([
      1,
      ['lotwise https://council.example/other/ one', `lotwise ${FOLDER} one`],
    ]);

    const later = aScope();
    later.caches.set(`lotwise ${FOLDER} one`, new Map());
    serveOffline(later.scope, 'two', FILES);
    await later.happen('install');
    await later.happen('activate');
    expect([later.claims(), [...later.caches.keys()]]).toEqual([0, [`lotwise ${FOLDER} two`]]);
  });

  test('answers its files by their path alone, and leaves every other request to itself', async () => {
    const { scope, asked, happen, ask } = aScope();
    serveOffline(scope, 'one', FILES);
    await happen('install');
    asked.length = 0;
    for (const address of ['', '?sample=merton', 'index.html', 'assets/a%20b.js#x'])
      expect(await ask(FOLDER + address)).toBeInstanceOf(Response);
    expect(asked).toEqual([]);
    expect(await ask(`${FOLDER}for-it.md`)).toBeNull();
    expect(await ask('https://elsewhere.example/care/lots/')).toBeNull();
    expect(await ask(FOLDER, 'POST')).toBeNull();
  });

  test('asks the network for a file that the browser has thrown away, and says so', async () => {
    const { scope, asked, ask, told } = aScope();
    serveOffline(scope, 'one', FILES);
    expect(await ask(FOLDER)).toBeInstanceOf(Response);
    expect(asked).toEqual([[FOLDER, {}]]);
    expect(told).toEqual([['page', { askedNetworkFor: FOLDER }]]);
  });

  test('starts when the only page asks, and not while another is open', async () => {
    const { scope, pages, tell, skips } = aScope();
    serveOffline(scope, 'two', FILES);
    pages.push(FOLDER, `${FOLDER}#plan`, 'https://council.example/other/');
    expect(await tell('something else')).toBeNull();
    expect([await tell('start-if-alone'), skips()]).toEqual(['other-pages-open', 0]);
    pages.shift();
    expect([await tell('start-if-alone'), skips()]).toEqual(['starting', 1]);
  });
});

/** A browser's service worker as far as it is used: caches by name, a network, pages. */
function aScope() {
  const caches = new Map<string, Map<string, Response>>();
  const asked: [string, RequestInit][] = [];
  const answers = new Map<string, number>();
  const pages: string[] = [];
  const told: [string, unknown][] = [];
  let [claimed, skipped] = [0, 0];
  const listeners = new Map<string, (event: never) => void>();
  const cacheOf = (name: string) => {
    const cache = caches.get(name) ?? new Map<string, Response>();
    caches.set(name, cache);
    return { put: async (address: string, answer: Response) => void cache.set(address, answer) };
  };
  const scope = {
    caches: {
      open: async (name: string) => cacheOf(name),
      keys: async () => [...caches.keys()],
      delete: async (name: string) => caches.delete(name),
      match: async (address: string, options?: { cacheName: string }) =>
        [...caches]
          .filter(([name]) => (options?.cacheName ?? name) === name)
          .map(([, cache]) => cache.get(address))
          .find((answer) => answer !== undefined),
    },
    clients: {
      matchAll: async () => pages.map((url) => ({ url })),
      claim: async () => void claimed++,
      get: async (id: string) => ({ postMessage: (message: unknown) => told.push([id, message]) }),
    },
    registration: { scope: FOLDER },
    fetch: async (address: string, options: RequestInit) => {
      asked.push([address, options]);
      return new Response('', { status: answers.get(address) ?? 200 });
    },
    skipWaiting: async () => void skipped++,
    addEventListener: (type: string, listener: (event: never) => void) => listeners.set(type, listener),
  } as unknown as OfflineScope;

  const dispatch = async <Event>(type: string, event: Event) => {
    const works: Promise<unknown>[] = [];
    listeners.get(type)!({ ...event, waitUntil: (work: Promise<unknown>) => works.push(work) } as never);
    await Promise.all(works);
  };
  return {
    scope,
    caches,
    asked,
    answers,
    pages,
    told,
    claims: () => claimed,
    skips: () => skipped,
    happen: (type: 'install' | 'activate') => dispatch(type, {}),
    ask: async (url: string, method = 'GET') => {
      let answer: Promise<Response> | null = null;
      const respondWith = (given: Promise<Response>) => {
        answer = given;
      };
      await dispatch('fetch', { request: { url, method }, clientId: 'page', respondWith });
      return answer as Promise<Response> | null;
    },
    tell: async (data: string) => {
      let said: unknown = null;
      await dispatch('message', { data, ports: [{ postMessage: (answer: unknown) => (said = answer) }] });
      return said;
    },
  };
}
