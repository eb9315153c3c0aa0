import { type ReactNode, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { StoreApi } from 'zustand';
import type { Planner } from '../store/planner.ts';
import type { MountPlanMaps } from './compare/maps/maps-page.tsx';
import type { MountMap } from './plan/map-frame.tsx';
import { later } from './later.tsx';
import { TilesWords } from './plan/basemap/tiles-words.tsx';
import { PlannerProvider, usePlanner } from './planner-context.tsx';
import { PlanInAddress } from './projects/plan-in-address.tsx';
import { AnswersRoom, CompareRoom, DataRoom, FuturesRoom, PlanRoom, ProjectDialogs } from './rooms.tsx';
import { ErrorBoundary } from './controls/error-boundary.tsx';
import { HelpDialogs } from './help/help-dialogs.tsx';
import { Tour } from './tour/tour.tsx';
import { BrokenApp, BrokenPage } from './shell/broken-page.tsx';
import { FileDrop } from './shell/file-drop.tsx';
import { NewerVersion } from './shell/newer-version.tsx';
import { NotKept } from './shell/not-kept.tsx';
import { NoticeBanner } from './shell/notice-banner.tsx';
import { ProgressPanel } from './shell/progress-panel.tsx';
import { RoomInAddress } from './shell/room-in-address.tsx';
import { FocusAfterMove } from './shell/focus-after-move.tsx';
import { Shortcuts } from './shell/shortcuts.tsx';
import { ThemeOnPage } from './shell/theme-on-page.tsx';
import { TitleOnPage } from './shell/title-on-page.tsx';
import { TopBar } from './shell/top-bar.tsx';

const ElsewhereDialog = later(async () => (await import('./shell/elsewhere-dialog.tsx')).ElsewhereDialog);
const ErasedPage = later(async () => (await import('./kept/erased-page.tsx')).ErasedPage);

/** The whole interface. It knows the planner and a place to put a map, and nothing else of the browser. */
export function App(props: {
  planner: StoreApi<Planner>;
  mountMap: MountMap;
  mountPlanMaps: MountPlanMaps;
  /** The Present room, which may know the map as well. */
  present: ReactNode;
}) {
  const { planner, ...rest } = props;
  return (
    // Words and numbers are British whatever the browser speaks: menus and boxes too, which bring words of their own.
    <I18nProvider locale="en-GB">
      <PlannerProvider planner={planner}>
        <ThemeOnPage />
        <ErrorBoundary whenBroken={BrokenApp}>
          <Desk {...rest} />
        </ErrorBoundary>
      </PlannerProvider>
    </I18nProvider>
  );
}

/** All there is to work with, until everything is erased. */
function Desk(props: { mountMap: MountMap; mountPlanMaps: MountPlanMaps; present: ReactNode }) {
  const erased = usePlanner((state) => state.erased);
  if (erased !== null) return <ErasedPage erased={erased} />;
  return (
    <>
      <PlanInAddress />
      <RoomInAddress />
      <TitleOnPage />
      <FileDrop />
      <Shortcuts />
      <TopBar />
      <TilesWords />
      <NotKept />
      <NoticeBanner />
      <NewerVersion />
      <ProgressPanel />
      <AskedOverPage />
      <HelpDialogs />
      <Tour />
      <CurrentRoom {...props} />
      <FocusAfterMove />
      <Announcement />
    </>
  );
}

/** What another tab, a link or a project file asks of the person, in any room. */
function AskedOverPage() {
  const isElsewhere = usePlanner((state) => state.elsewhere !== null);
  const hasProject = usePlanner(
    ({ linkedPlan, sealedProject, meeting }) => (linkedPlan ?? sealedProject ?? meeting) !== null,
  );
  return (
    <>
      {hasProject && <ProjectDialogs />}
      {isElsewhere && <ElsewhereDialog />}
    </>
  );
}

function CurrentRoom(props: { mountMap: MountMap; mountPlanMaps: MountPlanMaps; present: ReactNode }) {
  const { mountMap, mountPlanMaps, present } = props;
  const room = usePlanner((state) => state.room);
  const hasArea = usePlanner((state) => state.area !== null);
  const isOpening = usePlanner((state) => state.progress !== null);
  const [beganOpening] = useState(isOpening);
  return (
    <main id="main" tabIndex={-1}>
      <ErrorBoundary key={room} whenBroken={BrokenPage}>
        {!hasArea && isOpening && beganOpening ? (
          <p className="opening">Opening Lotwise…</p>
        ) : !hasArea || room === 'data' ? (
          <DataRoom />
        ) : room === 'plan' ? (
          <PlanRoom mountMap={mountMap} />
        ) : room === 'answers' ? (
          <AnswersRoom />
        ) : room === 'compare' ? (
          <CompareRoom mountPlanMaps={mountPlanMaps} />
        ) : room === 'present' ? (
          present
        ) : (
          <FuturesRoom mountMap={mountMap} />
        )}
      </ErrorBoundary>
    </main>
  );
}

function Announcement() {
  const announcement = usePlanner((state) => state.announcement);
  return (
    <div role="status" className="visually-hidden">
      {announcement}
    </div>
  );
}
