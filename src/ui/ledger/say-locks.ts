import type { Locks } from '../../core/scenario/scenario.ts';
import { sayList } from '../words/say-list.ts';
import { sayCount } from '../words/say-number.ts';

/** What is locked: `2 lots and 1 block are locked`; null where nothing is. */
export function sayLocks({ lots, blocks, zones }: Locks): string | null {
  const parts = [
    [lots.length, 'lot'],
    [blocks.length, 'block'],
    [zones.length, 'zone'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, word]) => sayCount(count, word));
  if (said.length === 0) return null;
  const one = lots.length + blocks.length + zones.length === 1;
  return `${sayList(said)} ${one ? 'is' : 'are'} locked`;
}
