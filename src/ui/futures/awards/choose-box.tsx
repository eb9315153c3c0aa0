import { useSyncExternalStore } from 'react';
import { Button } from 'react-aria-components';
import type { AwardWish } from '../../../core/awards/award-wish.ts';
import type { PlanRead } from '../../../core/figures/plan-read.ts';
import { onSolverProgram, solverProgram } from '../../../workers/solver-program.ts';
import { sayShare } from '../../words/say-number.ts';
import { AwardRules } from './award-rules.tsx';
import type { AwardState } from './use-award.ts';

/** What the choice has to keep, and the button that makes it, shows how far it is and ends it. */
export function ChooseBox(props: {
  read: PlanRead;
  wish: AwardWish;
  onWish: (wish: AwardWish) => void;
  state: AwardState;
}) {
  const { read, wish, state } = props;
  const program = useSyncExternalStore(onSolverProgram, solverProgram);
  const isRunning = state.share !== null;
  const canChoose = program.state === 'here' && read.scenario.bids.length > 0;
  return (
    <section className="answer-assumptions" aria-labelledby="award-wish">
      <h2 id="award-wish">What to keep</h2>
      <div className="assumption-grid">
        <AwardRules scenario={read.scenario} wish={wish} onChange={props.onWish} />
      </div>
      <div className="award-choose">
        {/* One button, so that the focus stays where it is. */}
        <Button
          className="button button-main"
          isDisabled={!isRunning && !canChoose}
          onPress={() => {
            if (isRunning) state.stop();
            else if (program.state === 'here') state.choose(read, wish, program.bytes);
          }}
        >
          {isRunning ? 'Stop' : 'Choose providers'}
        </Button>
        {state.share !== null && (
          <>
            <progress max={1} value={state.share} aria-label="Choices that are made" />
            <span>
              {state.share === 0
                ? 'Looking for the best choice'
                : `Looking at each rule: ${sayShare(state.share)}`}
            </span>
          </>
        )}
        {!isRunning && read.scenario.bids.length === 0 && <span className="quiet">Add bids first.</span>}
      </div>
      <p role={state.hasFailed || program.state === 'missing' ? 'alert' : 'status'}>
        {state.hasFailed &&
          'The choice could not be made. Your plan is safe. Choose again to try once more. '}
        {program.state === 'coming' && 'The part of the page that chooses is still on its way.'}
        {program.state === 'missing' &&
          'The part of the page that chooses did not arrive, and nothing is fetched while your data are open. Save the scenario, load the page again while you are online, then open your data.'}
      </p>
    </section>
  );
}
