import type { ReactNode } from 'react';
import { FUTURE_PAGES, type FuturePage } from '../../store/futures.ts';
import { PagedRoom } from '../controls/paged-room.tsx';
import { Settling } from '../controls/settling.tsx';
import { MapFrame, type MountMap } from '../plan/map-frame.tsx';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { AwardsPage } from './awards/awards-page.tsx';
import { LotsPage } from './lots/lots-page.tsx';
import { YearsPage } from './years/years-page.tsx';
import '../../styles/future-lots.css';
import '../../styles/future-awards.css';
import '../../styles/future-years.css';

/** What could be: better lots beside the map, who should have them, and what the years would bring. */
export function FuturesRoom({ mountMap }: { mountMap: MountMap }) {
  const page = usePlanner((state) => state.futurePage);
  const { openFuture } = usePlannerActions();
  const map = page === 'lots' ? <MapFrame mountMap={mountMap} isForLooking /> : undefined;
  return (
    <PagedRoom label="Futures" pages={PAGES} current={page} onChoose={openFuture} beside={map}>
      <Settling />
      {CONTENTS[page]}
    </PagedRoom>
  );
}

const NAMES: Readonly<Record<FuturePage, string>> = {
  lots: 'What lots would serve us best?',
  awards: 'Which providers, in which lots?',
  years: 'Will packages go unmet as the years pass?',
};

const PAGES = FUTURE_PAGES.map((key) => ({ key, name: NAMES[key] }));

const CONTENTS: Readonly<Record<FuturePage, ReactNode>> = {
  lots: <LotsPage />,
  awards: <AwardsPage />,
  years: <YearsPage />,
};
