import { useMemo } from 'react';
import { usePlanner } from '../planner-context.tsx';
import { providerChoices, type ProviderChoice } from './provider-choices.ts';

/** The providers a seat can be given to. They follow the committed figures: a moving hand leaves them alone. */
export function useProviderChoices(): readonly ProviderChoice[] {
  const dataset = usePlanner((state) => state.area?.dataset ?? null);
  const figures = usePlanner((state) => state.committedFigures);
  return useMemo(
    () => (dataset === null || figures === null ? [] : providerChoices(dataset, figures)),
    [dataset, figures],
  );
}
