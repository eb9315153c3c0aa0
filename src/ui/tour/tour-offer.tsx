import { useState } from 'react';
import { Button } from 'react-aria-components';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { hasSeenTour, noteTourSeen } from './tour-seen.ts';

/** Offers the tour to a newcomer, once, in a line that stands in nobody's way. */
export function TourOffer() {
  const isUnderWay = usePlanner((state) => state.tourStep !== null);
  const { showTourStep } = usePlannerActions();
  const [isSettled, setSettled] = useState(hasSeenTour);
  if (isSettled || isUnderWay) return null;
  const settle = () => {
    noteTourSeen();
    setSettled(true);
  };
  return (
    <p className="tour-offer">
      <span>New here? Five steps, one minute.</span>
      <Button
        className="link-button"
        onPress={() => {
          settle();
          showTourStep(0);
        }}
      >
        Take the tour
      </Button>
      <Button className="link-button" onPress={settle}>
        No thanks
      </Button>
    </p>
  );
}
