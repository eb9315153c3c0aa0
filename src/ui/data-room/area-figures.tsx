import { useMemo } from 'react';
import { FigureLine } from '../controls/figure-line.tsx';
import { TextLine } from '../controls/text-line.tsx';
import { usePlanner } from '../planner-context.tsx';
import { sayCount, sayHours, sayNumber } from '../words/say-number.ts';
import { countPositions } from './count-positions.ts';

/** How many of each thing the open area has, and what could not be put on the map. */
export function AreaFigures() {
  const area = usePlanner((state) => state.area);
  const total = usePlanner((state) => state.committedFigures?.total.load ?? null);
  const positions = useMemo(
    () => (area === null ? null : countPositions(area.dataset.packages, area.fabric.blockOfPackage)),
    [area],
  );
  if (area === null || positions === null) return null;
  const { dataset, fabric } = area;
  return (
    <section className="area-figures">
      <h3>What is open</h3>
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
        {dataset.zoneLayers.map((layer, at) => (
          <TextLine key={at} name={layer.name}>
            {sayCount(layer.zones.length, 'zone')}
          </TextLine>
        ))}
      </dl>
    </section>
  );
}
