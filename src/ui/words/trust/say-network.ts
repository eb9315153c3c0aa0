import type { SeenRequest } from '../../../workers/network-watch.ts';
import { sayCount } from '../say-number.ts';

/** How much of the network was used since the data on the desk were opened, in a few words. */
export function sayNetwork(seen: readonly SeenRequest[]): string {
  const used = seen.filter(({ wasStopped }) => !wasStopped).length;
  if (used > 0) return `${sayCount(used, 'request')} since your data were opened`;
  if (seen.length > 0) return `No network used, ${sayCount(seen.length, 'request')} stopped`;
  return 'No network used';
}
