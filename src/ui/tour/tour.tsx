import { later } from '../later.tsx';
import { usePlanner } from '../planner-context.tsx';

const TourCard = later(async () => (await import('./tour-card.tsx')).TourCard);

/** The tour, where it is under way. */
export function Tour() {
  const place = usePlanner((state) => state.tourStep);
  const hasArea = usePlanner((state) => state.area !== null);
  return place === null || !hasArea ? null : <TourCard key={place} place={place} />;
}
