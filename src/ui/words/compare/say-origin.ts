import type { Origin } from '../../../core/scenario/origin.ts';
import { sayDate } from '../say-date.ts';

/** Where a scenario came from, in a sentence; `from` is the name of the one it was made from, while that is there. */
export function sayOrigin({ how, at }: Origin, from: string | null): string {
  const when = at === 0 ? '' : ` on ${sayDate(at)}`;
  switch (how) {
    case 'began':
      return 'Came with the data.';
    case 'new':
      return `Begun empty${when}.`;
    case 'copied':
      return from === null ? `Copied${when}.` : `Copied from ${from}${when}.`;
    case 'suggested':
      return from === null ? `Suggested by Lotwise${when}.` : `Suggested by Lotwise from ${from}${when}.`;
    case 'file':
      return `Opened from a file${when}.`;
    case 'link':
      return `Came by a link${when}.`;
  }
}
