import { useState } from 'react';
import { USUAL_AWARD_WISH, type AwardWish } from '../../../core/awards/award-wish.ts';
import type { PlanRead } from '../../../core/figures/plan-read.ts';
import { usePlanRead } from '../../answers/use-plan-read.ts';
import { AwardResult } from './award-result.tsx';
import { BidsSection } from './bids-section.tsx';
import { ChooseBox } from './choose-box.tsx';
import { useAward } from './use-award.ts';

/** Which providers, in which lots: bids, what the choice has to keep, and the best choice there is. */
export function AwardsPage() {
  const read = usePlanRead();
  if (read === null) return <p className="empty">Open an area to choose providers for its lots.</p>;
  return <AwardsOf read={read} />;
}

function AwardsOf({ read }: { read: PlanRead }) {
  const [wish, setWish] = useState<AwardWish>(USUAL_AWARD_WISH);
  const state = useAward();
  return (
    <>
      <div className="answer-lead">
        <p>Give the bids, and see the best providers to appoint.</p>
        <p>
          The best choice keeps your rules and leaves the fewest hours with nobody. Of such choices it costs
          least. Then it has the best quality, and the fewest seats that change hands.
        </p>
      </div>
      <BidsSection read={read} />
      <ChooseBox read={read} wish={wish} onWish={setWish} state={state} />
      {state.award !== null && (
        <AwardResult
          award={state.award}
          scenario={read.scenario}
          wish={wish}
          isRunning={state.share !== null}
        />
      )}
    </>
  );
}
