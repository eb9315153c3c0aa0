import { usePlanner } from '../planner-context.tsx';
import { TourCard } from './tour-card.tsx';
import { TOUR_STEPS } from './tour-steps.ts';

/** The tour, where it is under way. */
export function Tour() {
  const place = usePlanner((state) => state.tourStep);
  const hasArea = usePlanner((state) => state.area !== null);
  const step = place === null || !hasArea ? undefined : TOUR_STEPS[place];
  return step === undefined ? null : <TourCard key={place} step={step} place={place!} />;
}
