import { usePlanner } from '../../planner-context.tsx';

/** Whom the map behind the lots is from, as those who made it ask to be named. */
export function BasemapCredit() {
  const credit = usePlanner((state) => state.basemap?.credit ?? '');
  if (credit === '') return null;
  return (
    <p className="basemap-credit">
      <span className="visually-hidden">The map behind the lots is from </span>
      <bdi>{credit}</bdi>
    </p>
  );
}
