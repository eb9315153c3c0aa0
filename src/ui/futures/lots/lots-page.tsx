import { useState } from 'react';
import type { PlanRead } from '../../../core/figures/plan-read.ts';
import { usePlanRead } from '../../answers/use-plan-read.ts';
import { usePlanner, usePlannerActions } from '../../planner-context.tsx';
import { FoundLots } from './found-lots.tsx';
import { LotSearchBar } from './lot-search-bar.tsx';
import { PlaceToSearch } from './place-to-search.tsx';
import { whyNoSearch } from './why-no-search.ts';
import { WishForm } from './wish-form.tsx';

/** What lots would serve us best: a wish, a search by it, and what it found to choose from. */
export function LotsPage() {
  const read = usePlanRead();
  if (read === null) return <p className="empty">Open an area to look for better lots.</p>;
  return <Lots read={read} />;
}

function Lots({ read }: { read: PlanRead }) {
  const wasAsked = usePlanner((state) => state.lotSearch !== null);
  const { suggestLots, tidyLots } = usePlannerActions();
  const obstacle = whyNoSearch(read);
  /** The wish in full goes out of the way once a search begins. */
  const [isAsking, setIsAsking] = useState(!wasAsked);
  const begin = (ask: () => void) => {
    setIsAsking(false);
    ask();
  };
  return (
    <>
      <div className="answer-lead">
        <p>Say what matters to you. You get a few plans to choose from.</p>
      </div>
      <PlaceToSearch read={read} />
      <WishForm
        read={read}
        isDisabled={obstacle !== null}
        isOpen={isAsking}
        onOpen={setIsAsking}
        onTidy={() => begin(tidyLots)}
      />
      <LotSearchBar obstacle={obstacle} onBegin={() => begin(suggestLots)} />
      <FoundLots />
    </>
  );
}
