/** The files of the app by their path in its folder, each with what its contents must be; `''` is the page. */
export type AppFiles = Readonly<Record<string, string>>;

/** What the page asks of a version that waits, and what it is told. */
export type VersionRequest = 'start-if-alone';
export type VersionAnswer = 'starting' | 'other-pages-open';

/** What a page is told where a file of the app had to be asked of the network after all. */
export interface AskedNetwork {
  readonly askedNetworkFor: string;
}

/** The parts of a service worker's own global scope that are needed here. */
export interface OfflineScope {
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete' | 'match'>;
  readonly clients: {
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly { url: string }[]>;
    claim(): Promise<void>;
    get(id: string): Promise<{ postMessage(message: AskedNetwork): void } | undefined>;
  };
  readonly registration: { readonly scope: string };
  fetch(address: string, options: RequestInit): Promise<Response>;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asking) => void): void;
  addEventListener(type: 'message', listener: (event: Told) => void): void;
}

interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

interface Asking {
  readonly clientId: string;
  readonly request: Pick<Request, 'method' | 'url'>;
  respondWith(answer: Promise<Response>): void;
}

interface Told extends Lasting {
  readonly data: unknown;
  readonly ports: readonly Pick<MessagePort, 'postMessage'>[];
}

/**
 * Keeps one version of the app in this browser, whole or not at all, and answers its files from there without the
 * network. A version that comes later waits until no page of this one is open, or until the only one asks for it.
 */
export function serveOffline(scope: OfflineScope, version: string, files: AppFiles): void {
  const folder = scope.registration.scope;
  const ours = `lotwise ${folder} `;
  const kept = ours + version;

  const install = async () => {
    const cache = await scope.caches.open(kept);
    try {
      await Promise.all(Object.keys(files).map((path) => keep(cache, path)));
    } catch (error) {
      await scope.caches.delete(kept);
      throw error;
    }
  };

  /** A file that is not what it was built to be is refused, so that no two versions are ever mixed. */
  const keep = async (cache: Cache, path: string) => {
    const address = new URL(path, folder).href;
    // The names in there change with what is in them: what the version before has kept is the same.
    const known = path.startsWith('assets/') ? await scope.caches.match(address) : undefined;
    const answer = known ?? (await scope.fetch(address, { cache: 'no-cache', integrity: files[path]! }));
    if (!answer.ok) throw new Error(`${path} could not be fetched: ${answer.status}`);
    // A fresh answer: one that was sent on from another address may not open a page.
    await cache.put(address, new Response(answer.body, { headers: answer.headers }));
  };

  const activate = async () => {
    const names = await scope.caches.keys();
    const older = names.filter((name) => name.startsWith(ours) && name !== kept);
    await Promise.all(older.map((name) => scope.caches.delete(name)));
    // The page of a first visit is of this version; one that is open without us later may be of another.
    if (older.length === 0) await scope.clients.claim();
  };

  const answer = async (address: string, pageId: string): Promise<Response> => {
    const file = await scope.caches.match(address, { cacheName: kept });
    if (file !== undefined) return file;
    // What a browser throws away, it throws away whole, and this program with it. Should it not, the app still works.
    (await scope.clients.get(pageId))?.postMessage({ askedNetworkFor: address });
    return scope.fetch(address, {});
  };

  const startIfAlone = async (): Promise<VersionAnswer> => {
    const all = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
    if (all.filter(({ url }) => url.startsWith(folder)).length > 1) return 'other-pages-open';
    await scope.skipWaiting();
    return 'starting';
  };

  scope.addEventListener('install', (event) => event.waitUntil(install()));
  scope.addEventListener('activate', (event) => event.waitUntil(activate()));
  scope.addEventListener('fetch', (event) => {
    const path = pathIn(folder, event.request.url);
    if (event.request.method !== 'GET' || path === null || !Object.hasOwn(files, path)) return;
    event.respondWith(answer(new URL(path, folder).href, event.clientId));
  });
  scope.addEventListener('message', (event) => {
    if (event.data !== ('start-if-alone' satisfies VersionRequest)) return;
    event.waitUntil(startIfAlone().then((said) => event.ports[0]?.postMessage(said)));
  });
}

/** The path of a file in the app's folder, without what is asked of the page; null outside of it. */
function pathIn(folder: string, address: string): string | null {
  const { origin, pathname } = new URL(address);
  const whole = origin + pathname;
  if (!whole.startsWith(folder)) return null;
  const path = decodeURI(whole.slice(folder.length));
  return path === 'index.html' ? '' : path;
}
