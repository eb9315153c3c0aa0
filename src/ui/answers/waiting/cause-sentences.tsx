import type { PlanRead } from '../../../core/figures/plan-read.ts';
import type { Cause } from '../../../core/waiting/find-causes.ts';
import { whoIsAsked } from '../../../core/waiting/who-is-asked.ts';
import { sayLot } from '../../words/say-lot.ts';
import { sayCount } from '../../words/say-number.ts';
import { sayCause } from './say-waiting.ts';

/** Enough to take in at once; the others are a press away. */
const FIRST = 8;

/** One sentence for each lot and reason, most hours first; `failing` are providers, by position, that are not there to ask. */
export function CauseSentences(props: {
  causes: readonly Cause[];
  read: PlanRead;
  failing?: readonly number[];
}) {
  const { causes, read, failing = [] } = props;
  const asked = whoIsAsked(read.offers);
  const { providers } = read.ledger.dataset;
  const say = (cause: Cause) =>
    sayCause(cause, {
      lotName: sayLot(read.scenario.lots, cause.lot),
      asked: asked[cause.lot]!.filter((provider) => !failing.includes(provider)).length,
      providerName: (position) => providers[position]!.id,
      mostKilometres: read.scenario.assumptions.placing.mostKilometres,
      isFailure: failing.length > 0,
    });
  const list = (some: readonly Cause[]) => (
    <ul className="cause-sentences">
      {some.map((cause, at) => (
        <li key={at}>{say(cause)}</li>
      ))}
    </ul>
  );
  return (
    <>
      {list(causes.slice(0, FIRST))}
      {causes.length > FIRST && (
        <details>
          <summary>{sayCount(causes.length - FIRST, 'more reason')}</summary>
          {list(causes.slice(FIRST))}
        </details>
      )}
    </>
  );
}
