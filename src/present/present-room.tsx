import type { ReactNode } from 'react';
import { PRESENT_PAGES, type PresentPage } from '../store/papers.ts';
import type { MountPlanMaps } from '../ui/compare/maps/maps-page.tsx';
import { PagedRoom } from '../ui/controls/paged-room.tsx';
import { usePlanner, usePlannerActions } from '../ui/planner-context.tsx';
import { FilesPage } from './files/files-page.tsx';
import { PackPage } from './pack/pack-page.tsx';
import { QuestionsPage } from './questions/questions-page.tsx';
import { SafePage } from './safe/safe-page.tsx';
import { StepsPage } from './steps/steps-page.tsx';
import { TimelinePage } from './timeline/timeline-page.tsx';
import '../styles/present-files.css';
import '../styles/present-find.css';
import '../styles/present-notes.css';
import '../styles/present-pack.css';
import '../styles/present-pack-paper.css';
import '../styles/present-pack-print.css';
import '../styles/present-questions.css';
import '../styles/present-safe.css';
import '../styles/present-show.css';
import '../styles/present-steps.css';
import '../styles/present-timeline.css';

/** What goes before the panel: the steps of a presentation, the pack, and what was asked. */
export function PresentRoom({ mountPlanMaps }: { mountPlanMaps: MountPlanMaps }) {
  const page = usePlanner((state) => state.presentPage);
  const { openPresentPage } = usePlannerActions();
  return (
    <PagedRoom label="Present" pages={PAGES} current={page} onChoose={openPresentPage}>
      {page === 'steps' ? <StepsPage mountPlanMaps={mountPlanMaps} /> : CONTENTS[page]}
    </PagedRoom>
  );
}

const NAMES: Readonly<Record<PresentPage, string>> = {
  steps: 'Steps of the presentation',
  pack: 'The pack for the panel',
  questions: 'What was asked',
  timeline: 'What happens when',
  files: 'Files and links',
  safe: 'What is safe to show',
};

const PAGES = PRESENT_PAGES.map((key) => ({ key, name: NAMES[key] }));

const CONTENTS: Readonly<Record<Exclude<PresentPage, 'steps'>, ReactNode>> = {
  pack: <PackPage />,
  questions: <QuestionsPage />,
  timeline: <TimelinePage />,
  files: <FilesPage />,
  safe: <SafePage />,
};
