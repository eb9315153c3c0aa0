import type { Provider } from '../../core/dataset/dataset.ts';
import { TextLine } from '../controls/text-line.tsx';
import { sayDay } from '../words/say-date.ts';
import { sayList } from '../words/say-list.ts';

/** What else a provider's file says of it; what it does not say is not listed. */
export function ProviderFacts({ provider }: { provider: Provider }) {
  return FACTS.map(([name, say]) => {
    const said = say(provider);
    return said === null ? null : (
      <TextLine key={name} name={name}>
        {said}
      </TextLine>
    );
  });
}

const FACTS: readonly [string, (provider: Provider) => string | null][] = [
  ['Cares for', ({ clientGroups }) => (clientGroups?.length ? sayList(clientGroups) : null)],
  ['Takes double-handed care', ({ takesDoubleHanded }) => sayWhether(takesDoubleHanded)],
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
