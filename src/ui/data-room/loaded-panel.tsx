import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { FigureLine } from '../controls/figure-line.tsx';
import { TextLine } from '../controls/text-line.tsx';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { sayCount, sayHours, sayNumber } from '../words/say-number.ts';
import { countPositions } from './count-positions.ts';

/** What is loaded: how many of each thing, and what could not be put on the map. */
export function LoadedPanel() {
  const area = usePlanner((state) => state.area);
  const total = usePlanner((state) => state.committedFigures?.total.load ?? null);
  const busy = usePlanner((state) => state.progress !== null);
  const { setRoom, openSample } = usePlannerActions();
  const positions = useMemo(
    () => (area === null ? null : countPositions(area.dataset.packages, area.fabric.blockOfPackage)),
    [area],
  );
  if (area === null || positions === null) return null;
  const { dataset, fabric } = area;
  return (
    <section className="loaded">
      <h2>{dataset.name}</h2>
      {dataset.invented && <p>This is a sample: the people, the providers and the shapes are invented.</p>}
      <dl className="figures">
        <FigureLine
          figure="packages"
          value={sayNumber(dataset.packages.count)}
          raw={String(dataset.packages.count)}
        />
        <TextLine name="On the map">{sayNumber(positions.located)}</TextLine>
        <FigureLine figure="outside" value={sayNumber(positions.outside)} raw={String(positions.outside)} />
        <FigureLine
          figure="unlocated"
          value={sayNumber(positions.unlocated)}
          raw={String(positions.unlocated)}
        />
        {total !== null && (
          <FigureLine
            figure="hours"
            value={sayHours(total.weeklyMinutes)}
            raw={`${total.weeklyMinutes} minutes a week`}
          />
        )}
        <TextLine name="Providers">{sayNumber(dataset.providers.length)}</TextLine>
        <FigureLine figure="blocks" value={sayNumber(fabric.count)} raw={String(fabric.count)} />
        {dataset.zoneLayers.map((layer) => (
          <TextLine key={layer.name} name={layer.name}>
            {sayCount(layer.zones.length, 'zone')}
          </TextLine>
        ))}
      </dl>
      <div className="modal-actions">
        <Button className="button button-main" onPress={() => setRoom('plan')}>
          Go to the plan
        </Button>
        <Button className="button" isDisabled={busy} onPress={() => void openSample('merton')}>
          Open the Merton sample
        </Button>
        <Button className="button" isDisabled={busy} onPress={() => void openSample('kent')}>
          Open the Kent sample
        </Button>
      </div>
    </section>
  );
}
