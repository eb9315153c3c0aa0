import type { Proof } from '../../../core/allocation/allocation.ts';
import { Ask } from '../../controls/ask.tsx';
import { sayAims, sayProof } from './say-served.ts';

/** How good the placing is known to be, and what it aims at, first things first. */
export function ProofWords({ proof }: { proof: Proof | null }) {
  return (
    <>
      <p>
        {sayProof(proof)}{' '}
        {proof !== null && (
          <Ask
            figure="leastUnmet"
            raw={`${proof.leastUnmetMinutes} minutes a week at least; this placing leaves ${proof.unmetMinutes}`}
          />
        )}
      </p>
      {proof !== null && (
        <details className="aims">
          <summary>What this placing aims at</summary>
          <ol>
            {sayAims(proof).map(({ words, isProven }) => (
              <li key={words}>
                {words} <span className="quiet">({isProven ? 'proven to be the best' : 'not proven'})</span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
