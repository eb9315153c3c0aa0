import { useMemo } from 'react';
import type { LotSearch } from '../../../store/futures.ts';
import { scenarioOf, usePlanner, usePlannerActions } from '../../planner-context.tsx';
import { AlternativeCard } from './alternative-card.tsx';
import { AlternativesTable } from './alternatives-table.tsx';
import { FoundNotice } from './found-notice.tsx';
import { planMeasures } from './plan-measures.ts';
import { ProofSection } from './proof-section.tsx';
import { alternativesOf, isAsToday, sayLeaning } from './say-alternative.ts';
import { useOutcomes } from './use-outcomes.ts';
import { useSearchedPlan } from './use-searched-plan.ts';

/** What a search found: plans to choose from as cards, then side by side, then how much better there could be. */
export function FoundLots() {
  // Nothing to draw again with each step of a search.
  const search = usePlanner(({ lotSearch }) => (lotSearch?.state === 'running' ? null : lotSearch));
  return search === null ? null : <Found search={search} />;
}

function Found({ search }: { search: LotSearch }) {
  const alternatives = useMemo(() => alternativesOf(search), [search]);
  const plan = useSearchedPlan(search);
  const outcomes = useOutcomes(search, alternatives);
  const measures = useMemo(() => planMeasures(search, plan, outcomes), [search, plan, outcomes]);
  const draft = usePlanner((state) => state.draft);
  const onDesk = usePlanner((state) => scenarioOf(state)!);
  const { showAlternative } = usePlannerActions();
  const named = alternatives.map((alternative, place) => ({
    alternative,
    place,
    name: `${place + 1}. ${sayLeaning(alternative, place, search, plan.ground.zones)}`,
  }));
  const isNothingBetter = alternatives.every((alternative) => isAsToday(alternative, search.of));
  const looked = named.find(({ alternative }) => alternative === draft);
  return (
    <section aria-labelledby="found-lots">
      <h2 id="found-lots" tabIndex={-1}>
        {isNothingBetter ? 'What the search found' : 'Plans to choose from'}
      </h2>
      <FoundNotice
        search={search}
        onDesk={onDesk}
        found={alternatives.length}
        isNothingBetter={isNothingBetter}
      />
      {!isNothingBetter && (
        <>
          {looked !== undefined && (
            <p className="map-shows" role="status">
              The map shows ‘{looked.name}’.{' '}
              <button type="button" className="link-button" onClick={() => showAlternative(null)}>
                Show my plan again
              </button>
            </p>
          )}
          <ol className="alternatives">
            {named.map((each) => (
              <AlternativeCard
                key={each.place}
                {...each}
                search={search}
                fabric={plan.fabric}
                measures={measures}
                isOnMap={each === looked}
                onDesk={onDesk}
              />
            ))}
          </ol>
          <AlternativesTable named={named} measures={measures} />
        </>
      )}
      {alternatives.length > 0 && <ProofSection place={0} />}
    </section>
  );
}
