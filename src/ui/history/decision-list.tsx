import type { Decision } from '../../core/scenario/history.ts';
import { sayDate, sayTime } from '../words/say-date.ts';

/** When, what and why of each decision, oldest first. */
export function DecisionList({ decisions }: { decisions: readonly Decision[] }) {
  return (
    <ol>
      {decisions.map(({ label, at, reason }, place) => (
        <li key={place} className="decision">
          {at !== 0 && (
            <p className="quiet">
              {sayDate(at)}, {sayTime(at)}
            </p>
          )}
          <p>{label}</p>
          <p className="change-reason">Why: {reason}</p>
        </li>
      ))}
    </ol>
  );
}
