import { scenarioOf, usePlanner } from '../planner-context.tsx';
import { sayCount } from '../words/say-number.ts';
import { LotBand } from './lot-band.tsx';

/** The bands of the lots one by one, closed until they are asked for. */
export function LotBands() {
  const lots = usePlanner((state) => scenarioOf(state)!.lots);
  if (lots.length === 0) return null;
  const own = lots.filter((lot) => lot.viability !== undefined).length;
  const said = own === 0 ? 'none has one' : `${sayCount(own, 'lot')} ${own === 1 ? 'has' : 'have'} one`;
  return (
    <details className="lot-bands">
      <summary>Hours for one lot alone: {said}</summary>
      {lots.map((lot) => (
        <div key={lot.id} role="group" aria-label={lot.name}>
          <h4>{lot.name}</h4>
          <LotBand lot={lot} />
        </div>
      ))}
    </details>
  );
}
