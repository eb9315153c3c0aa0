import type { KeptHere } from '../../../store/browser-storage.ts';
import { sayCount, sayRatio } from '../say-number.ts';

/** `640 KB`, `4.2 MB`: about how much is kept. */
export function sayBytes(bytes: number): string {
  if (bytes < 1000) return 'less than 1 KB';
  if (bytes < 999_500) return `about ${sayRatio(Math.round(bytes / 1000))} KB`;
  return `about ${sayRatio(bytes / 1e6)} MB`;
}

/** A sample by the key under which its plans are kept. */
export function nameOfSample(key: string): string {
  return `${key.charAt(0).toUpperCase()}${key.slice(1)} sample`;
}

/** What the person is told who is about to erase everything. */
export const ERASING = {
  lost: [
    'All areas kept here, with their packages, providers, plans, papers and decisions. They cannot be brought back.',
    'The postcode list, and how your tables are read.',
    'The app’s own files, so that the next visit needs the network again.',
    'Work in other tabs of Lotwise in this browser. They are cleared too.',
  ],
  stays: [
    'Files on this computer: those you opened, and those you saved.',
    'The browser’s own list of pages and downloads, which hold no data of yours.',
  ],
} as const;

/** What was erased, a line for each kind of store in which something was. */
export function sayErased({ databases, caches, workers, entries }: KeptHere): string[] {
  return [
    ...(databases === null || databases.length > 0
      ? ['Areas, plans, papers, postcodes and the reading of your tables.']
      : []),
    ...((caches?.length ?? 0) > 0 || (workers ?? 0) > 0
      ? ['The app’s own files, and what opened them without a network.']
      : []),
    ...((entries?.length ?? 0) > 0
      ? [`${sayCount(entries!.length, 'small note')} of the app to itself.`]
      : []),
    'The plan and the data that were open in this tab.',
  ];
}

/** What was found on looking: nothing, or what is still there and what helps; `isClear` tells which. */
export function sayFound(kept: KeptHere): { readonly isClear: boolean; readonly lines: readonly string[] } {
  const { databases, caches, workers, entries } = kept;
  const left = [
    ...(databases !== null && databases.length > 0
      ? [
          'The database itself is still there, because another tab or window of Lotwise has it open. What was in it has been erased. Close the other tabs, then look again.',
        ]
      : []),
    ...((caches?.length ?? 0) > 0 || (workers ?? 0) > 0
      ? [
          'The app’s own files are still there. Close the other tabs of Lotwise, then look again. They hold no data of yours.',
        ]
      : []),
    ...((entries?.length ?? 0) > 0 ? ['Small notes of the app to itself are still there.'] : []),
  ];
  const unseen = [databases, caches, workers, entries].some((store) => store === null)
    ? [
        'This browser does not let Lotwise look into all of its stores. To be sure, clear this site’s data in the browser’s settings.',
      ]
    : [];
  if (left.length + unseen.length > 0) return { isClear: false, lines: [...left, ...unseen] };
  return { isClear: true, lines: ['Nothing of Lotwise is kept in this browser now.'] };
}
