import type { ReactNode } from 'react';
import { COMPARE_PAGES, type ComparePage } from '../../store/comparison.ts';
import { PagedRoom } from '../controls/paged-room.tsx';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { ChangesPage } from './changes/changes-page.tsx';
import { FiguresPage } from './figures/figures-page.tsx';
import { MapsPage, type MountPlanMaps } from './maps/maps-page.tsx';
import { OptionsPage } from './options/options-page.tsx';
import { ShelfPage } from './shelf/shelf-page.tsx';
import '../../styles/compare-maps.css';
import '../../styles/compare-options.css';
import '../../styles/compare-changes.css';
import '../../styles/compare-figures.css';
import '../../styles/compare-shelf.css';

/** Scenarios side by side: which there are, how they differ, and the case for each. */
export function CompareRoom({ mountPlanMaps }: { mountPlanMaps: MountPlanMaps }) {
  const page = usePlanner((state) => state.comparePage);
  const { openComparePage } = usePlannerActions();
  return (
    <PagedRoom label="Compare" pages={PAGES} current={page} onChoose={openComparePage}>
      {page === 'maps' ? <MapsPage mountPlanMaps={mountPlanMaps} /> : CONTENTS[page]}
    </PagedRoom>
  );
}

const NAMES: Readonly<Record<ComparePage, string>> = {
  shelf: 'Which scenarios are there?',
  maps: 'How do the maps differ?',
  figures: 'How do the figures differ?',
  changes: 'What changes, and for whom?',
  options: 'What is the case for each option?',
};

const PAGES = COMPARE_PAGES.map((key) => ({ key, name: NAMES[key] }));

const CONTENTS: Readonly<Record<Exclude<ComparePage, 'maps'>, ReactNode>> = {
  shelf: <ShelfPage />,
  figures: <FiguresPage />,
  changes: <ChangesPage />,
  options: <OptionsPage />,
};
