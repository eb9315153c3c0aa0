import { useMemo } from 'react';
import { boundsOfPlace, type Place } from '../../core/comparison/place.ts';
import type { ScenarioId } from '../../core/scenario/scenario.ts';
import { areaWithCuts } from '../../store/area-with-cuts.ts';
import { currentOf } from '../../store/comparison-slice.ts';
import type { PlanMapsView } from '../../store/comparison.ts';
import type { Area } from '../../store/planner.ts';
import type { Published } from '../../ui/compare/use-publication.ts';
import { usePlanner } from '../../ui/planner-context.tsx';
import { answerPlace, type PlaceAnswer, type PlanOnGround } from './answer-place.ts';

/** What is answered for a place under today's plan and another; null until the publication is there. */
export function usePlaceAnswer(
  place: Place | null,
  proposal: ScenarioId | null,
  published: Published,
): PlaceAnswer | null {
  const area = usePlanner((state) => state.area!);
  const scenarios = usePlanner((state) => state.scenarios);
  const today = usePlanner((state) => currentOf(state)?.scenario ?? null);
  return useMemo(() => {
    if (place === null || today === null || published.kind !== 'ready') return null;
    const proposed = scenarios.find(({ scenario }) => scenario.id === proposal)?.scenario ?? null;
    const onGround = (scenario: typeof today): PlanOnGround => ({
      scenario,
      fabric: areaWithCuts(area, scenario.cuts).fabric,
    });
    const { plans } = published.found;
    const planOf = (id: ScenarioId) => plans.find(({ scenario }) => scenario === id) ?? null;
    const now = planOf(today.id);
    const other = proposed === null ? null : planOf(proposed.id);
    if (now === null) return null;
    return answerPlace(
      place,
      onGround(today),
      proposed === null || other === null ? null : onGround(proposed),
      { now, proposed: other },
    );
  }, [place, proposal, published, area, scenarios, today]);
}

/** Where maps look to show a place with what lies round it, with the zones it is one of. */
export function usePlaceView(
  place: Place | null,
  plans: readonly (ScenarioId | null)[],
  large: boolean,
): PlanMapsView | null {
  const area = usePlanner((state) => state.area!);
  const key = plans.filter((id) => id !== null).join('\n');
  return useMemo(() => {
    if (place === null || key === '') return null;
    return {
      scenarios: key.split('\n') as ScenarioId[],
      laying: 'side-by-side',
      bounds: roundAbout(area, place),
      need: 'off',
      zones: place.kind === 'zone' ? place.layer : null,
      large,
    };
  }, [place, key, area, large]);
}

/** So much of a place's breadth is shown on each side of it. */
const ROUND_ABOUT = 0.4;

function roundAbout({ dataset, ground }: Area, place: Place): PlanMapsView['bounds'] {
  const [west, south, east, north] = boundsOfPlace(dataset, ground, place);
  const [wide, high] = [(east - west) * ROUND_ABOUT, (north - south) * ROUND_ABOUT];
  return [west - wide, south - high, east + wide, north + high];
}
