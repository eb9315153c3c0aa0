import { useCallback, useEffect, useId, useRef } from 'react';
import { Button } from 'react-aria-components';
import { usePlannerActions } from '../planner-context.tsx';
import { TOUR_STEPS } from './tour-steps.ts';
import { useTourPlace } from './use-tour-place.ts';

/** One step of the tour beside what it speaks of. The page under it can be used meanwhile; Escape ends the tour. */
export function TourCard({ place }: { place: number }) {
  const step = TOUR_STEPS[place]!;
  const { setRoom, showTourStep } = usePlannerActions();
  const card = useRef<HTMLDivElement>(null);
  const title = useId();
  const { ring, corner } = useTourPlace(step, card);
  const isLast = place === TOUR_STEPS.length - 1;
  const end = useCallback(() => {
    showTourStep(null);
    document.getElementById('main')?.focus();
  }, [showTourStep]);
  useEffect(() => {
    setRoom(step.room);
    const element = card.current!;
    element.focus();
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      end();
    };
    element.addEventListener('keydown', listen);
    return () => element.removeEventListener('keydown', listen);
  }, [setRoom, step, end]);
  return (
    <>
      {ring !== null && <div className="tour-ring" style={ring} aria-hidden="true" />}
      <div
        ref={card}
        className="tour-card"
        role="dialog"
        aria-labelledby={title}
        tabIndex={-1}
        style={corner ?? {}}
      >
        <p className="quiet">
          Step {place + 1} of {TOUR_STEPS.length}
        </p>
        <h2 id={title}>{step.title}</h2>
        <p>{step.words}</p>
        <div className="tour-buttons">
          {place > 0 && (
            <Button className="button" onPress={() => showTourStep(place - 1)}>
              Back
            </Button>
          )}
          <Button className="button button-main" onPress={() => (isLast ? end() : showTourStep(place + 1))}>
            {isLast ? 'Finish' : 'Next'}
          </Button>
          {!isLast && (
            <Button className="link-button" onPress={end}>
              End the tour
            </Button>
          )}
        </div>
      </div>
    </>
  );
}
