import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { YearsWish } from '../../../core/years/years-wish.ts';
import { usePlanner, usePlannerActions } from '../../planner-context.tsx';
import { sayAge, sayEnd, sayProgress } from './say-run.ts';
import { yearsAge } from './years-age.ts';

/** Runs the years, shows how far they are, stops them, and says when they are out of date. */
export function RunButtons({ scenario, wish }: { scenario: Scenario; wish: YearsWish }) {
  const run = usePlanner((state) => state.years);
  const { runYears, stopYears } = usePlannerActions();
  const old = useMemo(
    () => (run === null ? null : sayAge(yearsAge(run, scenario, wish), run)),
    [run, scenario, wish],
  );
  const isRunning = run?.state === 'running';
  const end = run === null ? null : sayEnd(run);
  return (
    <div className="years-run">
      <div className="years-run-buttons">
        {/* One button, so that the focus stays where it is. */}
        <Button className="button button-main" onPress={isRunning ? stopYears : runYears}>
          {isRunning ? 'Stop' : run === null ? 'Run the years' : 'Run again'}
        </Button>
        {isRunning && (
          <>
            <progress
              max={run.wish.replications}
              value={run.replications}
              aria-label="Futures that are run"
            />
            <span>{run.replications === 0 ? 'Reading the plan' : sayProgress(run)}</span>
          </>
        )}
        {end !== null && <span className={run?.state === 'failed' ? 'field-wrong' : 'quiet'}>{end}</span>}
      </div>
      <p role="status" className={old === null ? 'visually-hidden' : 'years-old'}>
        {old !== null && `${old} Run again to bring them up to date.`}
      </p>
    </div>
  );
}
