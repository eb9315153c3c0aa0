import { openDB, type DBSchema } from 'idb';
import type { KeptPostcodes } from '../io/reading-memory.ts';
import type { RememberedChoice } from '../io/tables/remember-choice.ts';
import { bringDataForward, type KeptDataset } from './bring-data-forward.ts';
import { bringForward } from './bring-forward.ts';
import type { KeptArea, KeptPlans, Shelf } from './dependencies.ts';
import { nextTask } from './next-task.ts';

interface ShelfSchema extends DBSchema {
  areas: { key: string; value: Omit<KeptArea, 'plans' | 'dataset'> & { dataset: KeptDataset | null } };
  plans: { key: string; value: KeptPlans };
  last: { key: 'key'; value: string };
  postcodes: { key: 'all'; value: KeptPostcodes };
  layouts: { key: string; value: RememberedChoice };
}

/** Keeps areas and plans in this browser's IndexedDB. Data and plans are apart, as plans change at every edit. */
export function indexedDbShelf(name = 'lotwise'): Shelf {
  const opened = openDB<ShelfSchema>(name, 2, {
    upgrade: (database, from) => {
      if (from < 1) {
        database.createObjectStore('areas', { keyPath: 'key' });
        database.createObjectStore('plans');
        database.createObjectStore('last');
      }
      database.createObjectStore('postcodes');
      database.createObjectStore('layouts');
    },
  });
  opened.catch(() => {});
  return {
    keepArea: async ({ plans, ...area }) => {
      // A large area takes a while to copy, and the page is being drawn.
      await nextTask();
      const transaction = (await opened).transaction(['areas', 'plans', 'last'], 'readwrite');
      await Promise.all([
        transaction.objectStore('areas').put(area),
        transaction.objectStore('plans').put(plans, area.key),
        transaction.objectStore('last').put(area.key, 'key'),
        transaction.done,
      ]);
    },
    keepPlans: async (key, plans) => {
      await (await opened).put('plans', plans, key);
    },
    take: async (key) => {
      const database = await opened;
      const [area, plans] = await Promise.all([database.get('areas', key), database.get('plans', key)]);
      if (!area || !plans) return null;
      const dataset = area.dataset && bringDataForward(area.dataset);
      return { ...area, dataset, plans: bringForward(plans, dataset?.providers ?? []) };
    },
    list: async () => {
      const areas = await (await opened).getAll('areas');
      return areas.flatMap(({ key, dataset }) =>
        dataset === null ? [] : [{ key, name: dataset.name, packages: dataset.packages.count }],
      );
    },
    erase: async (key) => {
      const transaction = (await opened).transaction(['areas', 'plans', 'last'], 'readwrite');
      const last = transaction.objectStore('last');
      if ((await last.get('key')) === key) await last.delete('key');
      await Promise.all([
        transaction.objectStore('areas').delete(key),
        transaction.objectStore('plans').delete(key),
        transaction.done,
      ]);
    },
    lastKey: async () => (await (await opened).get('last', 'key')) ?? null,
    memory: async () => {
      const database = await opened;
      const [postcodes = null, keys, choices] = await Promise.all([
        database.get('postcodes', 'all'),
        database.getAllKeys('layouts'),
        database.getAll('layouts'),
      ]);
      return { postcodes, layouts: new Map(keys.map((layout, at) => [layout, choices[at]!])) };
    },
    keepPostcodes: async (postcodes) => {
      await (await opened).put('postcodes', postcodes, 'all');
    },
    keepLayout: async (layout, choice) => {
      await (await opened).put('layouts', choice, layout);
    },
    forget: async (what) => (await opened).clear(what),
  };
}
