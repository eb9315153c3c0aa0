import type { Lot } from '../../../core/scenario/scenario.ts';
import type { TravelFigures } from '../../../core/travel/travel-by-lot.ts';
import { sayWholeHours } from './say-test.ts';
import { TravelFields } from './travel-fields.tsx';
import { TravelTable } from './travel-table.tsx';

/** Travel in sentences, then what it assumes, then by lot and provider. */
export function TravelSection({ travel, lots }: { travel: TravelFigures; lots: readonly Lot[] }) {
  const { travelMinutes, minutesIfSplit, carerVisits } = travel;
  return (
    <section>
      <h2>Travel between visits</h2>
      <p>
        {carerVisits === 0
          ? 'No provider takes anything under this plan, so nobody travels.'
          : `Carers would travel about ${sayWholeHours(travelMinutes)} a week between visits. ${saySplit(travelMinutes, minutesIfSplit)}`}
      </p>
      <p className="quiet">
        Reckoned from how far apart clients live, as no roster is known: it is what a good roster can do. Two
        providers with clients all over a lot have ways 1.4 times as long as one alone.
      </p>
      <TravelFields />
      {carerVisits > 0 && <TravelTable travel={travel} lots={lots} />}
    </section>
  );
}

function saySplit(travelMinutes: number, minutesIfSplit: number): string {
  const saved = travelMinutes - minutesIfSplit;
  if (saved < 30) return 'As providers hardly share ground, sharing it out would save next to nothing.';
  return `If the providers of each lot shared out its ground, it would be about ${sayWholeHours(minutesIfSplit)}.`;
}
