import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { KeptPostcodes } from '../io/reading-memory.ts';
import type { RememberedChoice } from '../io/tables/remember-choice.ts';
import type { KeptDataset } from './bring-data-forward.ts';
import type { KeptArea, KeptPlans } from './dependencies.ts';
import type { KeptChange } from './kept-change.ts';

/** An edition of an area's plans: the area's key, and a number that grows. */
export type EditionKey = [key: string, edition: number];
type ChangeKey = [key: string, edition: number, place: number];

export interface ShelfSchema extends DBSchema {
  areas: { key: string; value: Omit<KeptArea, 'plans' | 'dataset'> & { dataset: KeptDataset | null } };
  /** What each edition began with; null only inside a transaction, to see that there is no later one. */
  editions: { key: EditionKey; value: KeptPlans | null };
  changes: { key: ChangeKey; value: KeptChange };
  /** Editions that could not be read to their end: they are never taken away with the old ones. */
  aside: { key: EditionKey; value: number };
  /** Before there were editions: the plans of each area. */
  plans: { key: string; value: KeptPlans };
  last: { key: 'key'; value: string };
  postcodes: { key: 'all'; value: KeptPostcodes };
  layouts: { key: string; value: RememberedChoice };
}

export type ShelfDatabase = IDBPDatabase<ShelfSchema>;

/** A connection to the browser's database that is opened again whenever the browser closes it. */
export interface ShelfConnection {
  /** Where it is open now, so that what is sent leaves the page at once. */
  now(): ShelfDatabase | null;
  open(): Promise<ShelfDatabase>;
  /** For one that turns out to be closed. */
  reopen(): Promise<ShelfDatabase>;
  /** Closes it for good, once what was sent has been written: every later use fails. */
  end(): void;
}

/** Connects at once. Where that fails, the next use tries again. */
export function shelfConnection(name: string): ShelfConnection {
  let database: ShelfDatabase | null = null;
  let opening: Promise<ShelfDatabase> | null = null;
  let hasEnded = false;

  const close = () => {
    database?.close();
    database = null;
    opening = null;
  };

  const end = () => {
    hasEnded = true;
    close();
  };

  const open = async () => {
    if (hasEnded) throw new Error('everything was erased');
    opening ??= connect(name, close, end).then(
      (opened) => (database = opened),
      (error: unknown) => {
        opening = null;
        throw error;
      },
    );
    return opening;
  };

  const reopen = () => {
    close();
    return open();
  };

  open().catch(() => {});
  return { now: () => database, open, reopen, end };
}

/**
 * In a promise, as a browser without storage throws at once. `onClose` hears when the browser or another tab ends
 * it, `onErase` when somebody erases the whole database, be it a tab that had no time to say so.
 */
async function connect(name: string, onClose: () => void, onErase: () => void): Promise<ShelfDatabase> {
  return openDB<ShelfSchema>(name, 3, {
    upgrade: (database, from) => {
      if (from < 1) {
        database.createObjectStore('areas', { keyPath: 'key' });
        database.createObjectStore('plans');
        database.createObjectStore('last');
      }
      if (from < 2) {
        database.createObjectStore('postcodes');
        database.createObjectStore('layouts');
      }
      database.createObjectStore('editions');
      database.createObjectStore('changes');
      database.createObjectStore('aside');
    },
    // A newer version of the app, or whoever erases everything, waits for this one.
    blocking: (_, wanted) => (wanted === null ? onErase() : onClose()),
    terminated: onClose,
  });
}
