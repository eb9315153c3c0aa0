import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { fetchSample, SAMPLE_NAMES } from './io/samples.ts';
import { browserLocks } from './store/area-locks.ts';
import { browserStorage } from './store/browser-storage.ts';
import { chooseFile } from './store/choose-file.ts';
import { createPlanner } from './store/create-planner.ts';
import { download } from './store/download.ts';
import { indexedDbShelf } from './store/shelf.ts';
import { browserTilesPage } from './store/tiles-page.ts';
import { App } from './ui/app.tsx';
import { fetchLater, later } from './ui/later.tsx';
import type { MountPlanMaps } from './ui/compare/maps/maps-page.tsx';
import type { MountMap } from './ui/plan/map-frame.tsx';
import { nameNewLot } from './ui/words/name-new-lot.ts';
import { sayRefusal } from './ui/words/say-refusal.ts';
import { appIsHere } from './workers/app-is-here.ts';
import { type AppKeeper, keepApp, lookForNewer } from './workers/kept-app.ts';
import { watchNetwork } from './workers/network-watch.ts';
import { openArea, prepareToOpen, weaveArea } from './workers/open-area.ts';
import { fetchSolverProgram } from './workers/solver-program.ts';
import { trustOwnPrograms } from './workers/trust-own-programs.ts';

// It answers for the folder that the page lies in, whichever that is.
const offlineProgram = new URL('offline.js', document.baseURI).href;
// Not every page has it, and live reload is not to be answered from what was kept.
const keeper: AppKeeper | undefined = import.meta.env.PROD ? navigator.serviceWorker : undefined;
trustOwnPrograms([offlineProgram]);

// At once, beside each other: what the first plan needs.
prepareToOpen();
const firstCode = Promise.all([mapCode(), planRoomCode()]);

const planner = createPlanner({
  shelf: indexedDbShelf(),
  locks: browserLocks(),
  storage: browserStorage(),
  tilesPage: browserTilesPage(),
  openArea,
  openMapFile: async (...asked) => (await mapFileCode()).openMapFile(...asked),
  weaveArea,
  placePackages: async (...task) => (await placingJob()).placeElsewhere(...task),
  suggestLots: async (plan, wish, options) =>
    (await futureJobs()).suggestLots(plan, wish, nameNewLot, options),
  tidyLots: async (plan, wish, options) => (await futureJobs()).tidyLots(plan, wish, nameNewLot, options),
  runYears: async (plan, wish, against, options) =>
    (await futureJobs()).runYears(plan, wish, against, options),
  publishPlans: async (plans, publishing, signal) =>
    (await publishingJob()).publishElsewhere(plans, publishing, signal),
  projectWork: async () => (await projectCode()).projectWork,
  fetchRest: () => appIsHere(holdInPage),
  fetchSample,
  sampleNames: SAMPLE_NAMES,
  download,
  chooseFile,
  say: sayRefusal,
  now: Date.now,
});

const PresentRoom = later(async () => (await import('./present/present-room.tsx')).PresentRoom);
const sample = new URLSearchParams(location.search).get('sample');

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App
      planner={planner}
      mountMap={mountMapLater}
      mountPlanMaps={mountPlanMapsLater}
      present={<PresentRoom mountPlanMaps={mountPlanMapsLater} />}
    />
  </StrictMode>,
);

let held: Promise<unknown> | null = null;
if (keeper?.controller) {
  void keepApp(keeper, offlineProgram).then(lookForNewer).then(openFirst);
} else {
  void openFirst();
  addEventListener('load', () => void keepApp(keeper, offlineProgram), { once: true });
}
// All else right behind it. Nobody waits for this, but for data where the browser keeps nothing of the app.
void firstCode
  .then(() => {
    performance.mark('lotwise:first-code');
    return holdInPage();
  })
  // What did not arrive is asked for again where it is used, and said there.
  .catch(() => {});
watchOverAreas();

function openFirst(): Promise<void> {
  return sample === null ? planner.getState().openLast() : planner.getState().openSample(sample);
}

/** With a council's data open the page asks nothing of the network: what is used later is fetched before, once. */
function holdInPage(): Promise<unknown> {
  held ??= firstCode.then(() =>
    Promise.all([
      placingJob(),
      fetchLater(),
      planMapsCode(),
      futureJobs(),
      publishingJob(),
      mapFileCode(),
      projectCode(),
      fetchSolverProgram(),
    ]),
  );
  held.catch(() => {
    held = null;
  });
  return held;
}

/** What is seen of the network is told of the area on the desk, from when all of the app is here. */
function watchOverAreas(): void {
  const watch = () =>
    void appIsHere(holdInPage)
      .finally(watchNetwork)
      .catch(() => {});
  watch();
  planner.subscribe(({ area }, before) => {
    if (area !== null && area.key !== before.area?.key) watch();
  });
}

function mapCode() {
  return import('./map/mount-map.ts');
}

function mapFileCode() {
  return import('./io/basemap/open-map-file.ts');
}

function projectCode() {
  return import('./store/project-work.ts');
}

function planRoomCode() {
  return import('./ui/plan/plan-room.tsx');
}

function planMapsCode() {
  return import('./map/mount-plan-maps.ts');
}

function futureJobs() {
  return import('./workers/future-jobs.ts');
}

function placingJob() {
  return import('./workers/place-packages.ts');
}

function publishingJob() {
  return import('./workers/publish-plans.ts');
}

/** Mounts the map once its code is there, so that the rest of the page need not wait for it. */
function mountMapLater(...[container, onMissing]: Parameters<MountMap>): () => void {
  let gone = false;
  const mounted = mapCode().then(
    ({ mountMap }) => (gone ? () => {} : mountMap(container, planner)),
    () => {
      if (!gone) onMissing();
      return () => {};
    },
  );
  return () => {
    gone = true;
    void mounted.then((unmount) => unmount());
  };
}

/** The same for maps of plans beside each other. */
function mountPlanMapsLater(
  ...[container, view, onMissing]: Parameters<MountPlanMaps>
): ReturnType<MountPlanMaps> {
  let latest: typeof view | null = view;
  let maps: ReturnType<MountPlanMaps> | null = null;
  const mount = async () => {
    const { mountPlanMaps } = await planMapsCode();
    if (latest !== null) maps = mountPlanMaps(container, planner, latest);
  };
  mount().catch(onMissing);
  return {
    show: (next) => {
      latest = next;
      maps?.show(next);
    },
    stop: () => {
      latest = null;
      maps?.stop();
    },
  };
}
