import type { Provider } from '../../core/dataset/dataset.ts';
import { isOnGround } from '../../core/fabric/is-on-ground.ts';
import { TextLine } from '../controls/text-line.tsx';
import { usePlanner } from '../planner-context.tsx';
import { sayDay } from '../words/say-date.ts';
import { sayList } from '../words/say-list.ts';

/** What a provider's file says of it; beyond the first few facts, what it does not say is not listed. */
export function ProviderFacts({ provider }: { provider: Provider }) {
  const ground = usePlanner((state) => state.area!.ground);
  const { registeredAt } = provider;
  return (
    <>
      {FACTS.map(([name, say]) => {
        const said = say(provider);
        return said === null ? null : (
          <TextLine key={name} name={name}>
            {said}
          </TextLine>
        );
      })}
      <TextLine name="Registered location">
        {registeredAt === undefined
          ? 'Not known'
          : isOnGround(ground, registeredAt)
            ? 'In the area'
            : 'Outside the area'}
      </TextLine>
    </>
  );
}

const FACTS: readonly [string, (provider: Provider) => string | null][] = [
  ['Quality rating (CQC)', ({ cqcRating }) => cqcRating ?? 'Not given'],
  ['Services', ({ services }) => (services.length === 0 ? 'All of them' : sayList(services))],
  ['Cares for', ({ clientGroups = [] }) => (clientGroups.length === 0 ? 'Everybody' : sayList(clientGroups))],
  [
    'Takes double-handed care',
    ({ takesDoubleHanded }) => sayWhether(takesDoubleHanded) ?? 'Yes, as far as we know',
  ],
  ['Lots today', ({ lots }) => (lots.length === 0 ? 'None given' : sayList(lots))],
  ['Price of an hour', ({ hourlyRate }) => (hourlyRate === null ? null : `£${hourlyRate.toFixed(2)}`)],
  ['Pays the living wage', ({ paysLivingWage }) => sayWhether(paysLivingWage)],
  ['Calls are monitored', ({ monitorsCalls }) => sayWhether(monitorsCalls)],
  ['Registered at', ({ registeredPostcode }) => registeredPostcode ?? null],
  ['CQC location', ({ cqcLocation }) => cqcLocation ?? null],
  ['Hours last given on', ({ returnDate }) => (returnDate === undefined ? null : sayDay(returnDate))],
];

function sayWhether(fact: boolean | undefined): string | null {
  if (fact === undefined) return null;
  return fact ? 'Yes' : 'No';
}
