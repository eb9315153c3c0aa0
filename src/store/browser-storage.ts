/** What of Lotwise is in the browser's own stores, as found by looking; null where the browser does not say. */
export interface KeptHere {
  /** Names of databases. */
  readonly databases: readonly string[] | null;
  /** Names of caches: the app's own files. */
  readonly caches: readonly string[] | null;
  /** Service workers, which serve the app's own files without a network. */
  readonly workers: number | null;
  /** Names of entries of local and session storage. */
  readonly entries: readonly string[] | null;
  /** About how much it is together, with whatever else comes from the same web address. */
  readonly bytes: number | null;
  /** Whether the browser has agreed not to clear it by itself. */
  readonly stays: boolean | null;
}

/** The stores of the browser beside the shelf. No call of it fails. */
export interface BrowserStorage {
  look(): Promise<KeptHere>;
  /** Asks the browser not to clear what is kept by itself, where it runs short of room. */
  askToStay(): Promise<void>;
  /** Erases what the shelf does not: caches, service workers and entries of Lotwise. */
  erase(): Promise<void>;
  /** Tells other tabs that everything is erased. */
  tellOthers(): void;
  /** Called where another tab tells so; what is kept for this tab alone has been erased by then. */
  whenErasedElsewhere(then: () => void): void;
}

/** Other programs may be served from the same web address: what is Lotwise's begins so. */
const OURS = /^lotwise/i;

/** The stores of this browser. */
export function browserStorage(): BrowserStorage {
  const tabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('lotwise-erasing');
  return {
    look: async () => ({
      databases: await orNull(async () => (await indexedDB.databases()).flatMap(({ name }) => ours([name]))),
      caches: await orNull(async () => ours(await cacheNames())),
      workers: await orNull(async () => (await workers()).length),
      entries: await orNull(async () => [...ours(namesIn(localStorage)), ...ours(namesIn(sessionStorage))]),
      bytes: await orNull(async () => (await navigator.storage.estimate()).usage ?? null),
      stays: await orNull(async () => navigator.storage.persisted()),
    }),
    askToStay: async () => {
      await orNull(async () => navigator.storage.persist());
    },
    erase: async () => {
      // The worker first: it may not fill the caches again.
      await orNull(async () => Promise.all((await workers()).map((worker) => worker.unregister())));
      await orNull(async () => Promise.all(ours(await cacheNames()).map((name) => caches.delete(name))));
      await orNull(async () => clear(localStorage));
      await orNull(async () => clear(sessionStorage));
    },
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    tellOthers: () => tabs?.postMessage('erased'),
    whenErasedElsewhere: (then) =>
      tabs?.addEventListener('message', () => void orNull(async () => clear(sessionStorage)).then(then)),
  };
}

/** What a store says, or null where it is refused: private windows and strict settings do. */
async function orNull<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch {
    return null;
  }
}

/** A page that was not sent safely has no caches and no workers, and never had any. */
async function cacheNames(): Promise<string[]> {
  return 'caches' in globalThis ? caches.keys() : [];
}

/** Those whose pages lie where this one does. */
async function workers(): Promise<readonly ServiceWorkerRegistration[]> {
  if (!('serviceWorker' in navigator)) return [];
  const here = new URL('.', location.href).href;
  return (await navigator.serviceWorker.getRegistrations()).filter(({ scope }) => scope.startsWith(here));
}

function namesIn(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, at) => storage.key(at)!);
}

function clear(storage: Storage): void {
  for (const name of ours(namesIn(storage))) storage.removeItem(name);
}

function ours(names: readonly (string | undefined)[]): string[] {
  return names.filter((name): name is string => name !== undefined && OURS.test(name));
}
