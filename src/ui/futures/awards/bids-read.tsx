import type { ReadBids } from '../../../io/bids/read-bids.ts';
import { sayCount } from '../../words/say-number.ts';

/** What was read of a file of bids, and what was set aside and why. */
export function BidsRead({ found: { bids, read, issues } }: { found: ReadBids }) {
  const hasFailed = bids.length === 0;
  return (
    <div
      className={hasFailed ? 'bids-read bids-read-failed' : 'bids-read'}
      role={hasFailed ? 'alert' : 'status'}
    >
      <p>
        {hasFailed
          ? 'No bid was read. The bids are as before.'
          : `${sayCount(bids.length, 'bid')} read from ${sayCount(read, 'row')}. A bid for the same lot by the same provider took the place of the one before.`}
      </p>
      {issues.length > 0 && (
        <ul>
          {issues.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
