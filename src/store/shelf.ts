import { deleteDB } from 'idb';
import { bringDataForward } from './bring-data-forward.ts';
import { bringForward } from './bring-forward.ts';
import type { FoundArea, KeptPlans, Shelf } from './dependencies.ts';
import type { KeptChange } from './kept-change.ts';
import { nextTask } from './next-task.ts';
import { Overtaken } from './overtaken.ts';
import { planKeeper } from './plan-keeper.ts';
import { readEdition, type PlacedChange } from './read-edition.ts';
import { shelfConnection, type EditionKey, type ShelfDatabase } from './shelf-connection.ts';

/** On the disk, and not only in the system's memory, before it is said to be kept. */
const SAFELY = { durability: 'strict' } as const;
/** The plans kept before there were editions. */
const FIRST_EDITION = 0;
/** How long a page that holds the database open is waited for. */
const PATIENCE_MILLISECONDS = 3000;

/**
 * Keeps areas and plans in this browser's IndexedDB. Plans are kept in editions: the state they had when a tab
 * began to work on them, and each change since. A change is small and leaves the page in the task that made it,
 * so that a tab may die at any moment. A tab writes to its own edition alone, and no longer once another has begun
 * a later one. The edition before it stays, to go back to where one cannot be read.
 */
export function indexedDbShelf(name = 'lotwise'): Shelf {
  const connection = shelfConnection(name);
  const keepers = new Map<string, (plans: KeptPlans) => Promise<void>>();

  const send = async (edition: EditionKey, change: KeptChange, place: number) => {
    const transaction =
      begin(connection.now() ?? (await connection.open())) ?? begin(await connection.reopen());
    if (transaction === null) throw new DOMException('The database was closed.', 'InvalidStateError');
    const [editions, changes] = [transaction.objectStore('editions'), transaction.objectStore('changes')];
    const later: EditionKey = [edition[0], edition[1] + 1];
    const asked = [
      // Fails, and all of this with it, where another tab has begun a later edition.
      editions.add(null, later),
      editions.delete(later),
      changes.put(change, [...edition, place]),
      changes.delete(IDBKeyRange.bound([...edition, place], [...edition, []], true)),
      transaction.done,
    ];
    transaction.commit();
    const failed = (await Promise.allSettled(asked)).find(({ status }) => status === 'rejected');
    if (failed !== undefined) throw overtakenOr((failed as PromiseRejectedResult).reason);
  };

  return {
    keepArea: async ({ plans, ...area }, since) => {
      keepers.delete(area.key);
      // A large area takes a while to copy, and the page is being drawn.
      await nextTask();
      const transaction = (await connection.open()).transaction(
        ['areas', 'editions', 'changes', 'aside', 'last', 'plans'],
        'readwrite',
        SAFELY,
      );
      const [editions, changes] = [transaction.objectStore('editions'), transaction.objectStore('changes')];
      const numbers = (await editions.getAllKeys(editionsOf(area.key))).map(([, number]) => number);
      const newest = numbers.at(-1) ?? FIRST_EDITION;
      const count = await changes.count(changesOf([area.key, newest]));
      if (since !== null && (since.newest !== newest || since.changes !== count)) {
        transaction.abort();
        await transaction.done.catch(() => {});
        throw new Overtaken();
      }
      const aside = new Set((await transaction.objectStore('aside').getAllKeys()).map(String));
      const mine: EditionKey = [area.key, newest + 1];
      const writes: Promise<unknown>[] = [
        editions.put(plans, mine),
        transaction.objectStore('last').put(area.key, 'key'),
      ];
      if (since === null || area.dataset === null) writes.push(transaction.objectStore('areas').put(area));
      for (const number of numbers) {
        const old: EditionKey = [area.key, number];
        if (since === null || number >= since.read || aside.has(String(old))) continue;
        writes.push(editions.delete(old), changes.delete(changesOf(old)));
      }
      await Promise.all([...writes, transaction.done]);
      keepers.set(
        area.key,
        planKeeper(plans, (change, place) => send(mine, change, place)),
      );
    },
    keepPlans: async (key, plans) => {
      const keep = keepers.get(key);
      if (keep === undefined) throw new Error(`The area ${key} is not on the shelf.`);
      await keep(plans);
    },
    take: async (key) => {
      const database = await connection.open();
      const area = await database.get('areas', key);
      if (!area) return null;
      const dataset = area.dataset && bringDataForward(area.dataset);
      const bring = (plans: KeptPlans) => bringForward(plans, dataset?.providers ?? []);
      const found = await readNewest(database, key, bring);
      return found && { ...area, dataset, ...found };
    },
    list: async () => {
      const areas = await (await connection.open()).getAll('areas');
      return areas.map(({ key, dataset }) => ({
        key,
        name: dataset?.name ?? null,
        packages: dataset?.packages.count ?? null,
      }));
    },
    erase: async (key) => {
      keepers.delete(key);
      const stores = ['areas', 'editions', 'changes', 'aside', 'last', 'plans'] as const;
      const transaction = (await connection.open()).transaction(stores, 'readwrite');
      const last = transaction.objectStore('last');
      if ((await last.get('key')) === key) await last.delete('key');
      await Promise.all([
        transaction.objectStore('areas').delete(key),
        transaction.objectStore('plans').delete(key),
        transaction.objectStore('editions').delete(editionsOf(key)),
        transaction.objectStore('changes').delete(editionsOf(key)),
        transaction.objectStore('aside').delete(editionsOf(key)),
        transaction.done,
      ]);
    },
    lastKey: async () => (await (await connection.open()).get('last', 'key')) ?? null,
    memory: async () => {
      const database = await connection.open();
      const [postcodes = null, keys, choices] = await Promise.all([
        database.get('postcodes', 'all'),
        database.getAllKeys('layouts'),
        database.getAll('layouts'),
      ]);
      return { postcodes, layouts: new Map(keys.map((layout, at) => [layout, choices[at]!])) };
    },
    keepPostcodes: async (postcodes) => {
      await (await connection.open()).put('postcodes', postcodes, 'all');
    },
    keepLayout: async (layout, choice) => {
      await (await connection.open()).put('layouts', choice, layout);
    },
    forget: async (what) => (await connection.open()).clear(what),
    end: async () => connection.end(),
    eraseAll: async () => {
      try {
        await emptyAll(await connection.open());
      } finally {
        connection.end();
      }
      await Promise.race([deleteDB(name), afterwards(PATIENCE_MILLISECONDS)]);
    },
  };
}

/** All stores at once. It comes before deleting the database, as another page may hold that open. */
async function emptyAll(database: ShelfDatabase): Promise<void> {
  const stores = [...database.objectStoreNames];
  const transaction = database.transaction(stores, 'readwrite', SAFELY);
  await Promise.all([...stores.map((store) => transaction.objectStore(store).clear()), transaction.done]);
}

function afterwards(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Null where the browser has closed the database and not said so yet, as after a sleep. */
function begin(database: ShelfDatabase) {
  try {
    return database.transaction(['editions', 'changes'], 'readwrite', SAFELY);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'InvalidStateError') return null;
    throw error;
  }
}

/** The newest edition that can be read, as far as it can; what cannot be is marked, so that it is never taken away. */
async function readNewest(
  database: ShelfDatabase,
  key: string,
  bring: (plans: KeptPlans) => KeptPlans,
): Promise<Pick<FoundArea, 'plans' | 'edition' | 'unread'> | null> {
  const numbers = (await database.getAllKeys('editions', editionsOf(key))).map(([, number]) => number);
  const newest = numbers.at(-1) ?? FIRST_EDITION;
  const newestChanges = await database.count('changes', changesOf([key, newest]));
  for (const number of [...numbers.toReversed(), FIRST_EDITION]) {
    const edition: EditionKey = [key, number];
    const isFirst = number === FIRST_EDITION;
    const base = await (isFirst ? database.get('plans', key) : database.get('editions', edition)).catch(
      () => undefined,
    );
    if (isFirst && base === undefined) break;
    const read = readEdition(base, await readChanges(database, edition), bring);
    if (read === null || read.unread > 0) await database.put('aside', Date.now(), edition);
    if (read === null) continue;
    const unread = number !== newest ? 'last-time' : read.unread > 0 ? 'last-changes' : 'nothing';
    return { plans: read.plans, edition: { newest, changes: newestChanges, read: number }, unread };
  }
  if (numbers.length === 0) return null;
  return {
    plans: null,
    edition: { newest, changes: newestChanges, read: FIRST_EDITION },
    unread: 'everything',
  };
}

/** In their order, up to one that the browser cannot give. */
async function readChanges(database: ShelfDatabase, edition: EditionKey): Promise<PlacedChange[]> {
  const range = changesOf(edition);
  const places = (await database.getAllKeys('changes', range)).map(([, , place]) => place);
  const all = await database.getAll('changes', range).catch(() => null);
  if (all !== null) return all.map((change, at) => ({ place: places[at]!, change }));
  const one = (place: number) => database.get('changes', [...edition, place]).catch(() => undefined);
  const some = await Promise.all(places.map(one));
  return some.map((change, at) => ({
    place: change === undefined ? NaN : places[at]!,
    change: change ?? null,
  }));
}

function editionsOf(key: string): IDBKeyRange {
  return IDBKeyRange.bound([key], [key, []]);
}

function changesOf(edition: EditionKey): IDBKeyRange {
  return IDBKeyRange.bound(edition, [...edition, []]);
}

function overtakenOr(error: unknown): unknown {
  return error instanceof DOMException && error.name === 'ConstraintError' ? new Overtaken() : error;
}
