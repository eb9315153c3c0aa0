import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { fetchSample, SAMPLE_NAMES } from './io/samples.ts';
import { createPlanner } from './store/create-planner.ts';
import { download } from './store/download.ts';
import { indexedDbShelf } from './store/shelf.ts';
import { App } from './ui/app.tsx';
import { nameNewLot } from './ui/words/name-new-lot.ts';
import { sayRefusal } from './ui/words/say-refusal.ts';
import { openArea, weaveArea } from './workers/open-area.ts';
import { placeElsewhere } from './workers/place-packages.ts';

const planner = createPlanner({
  shelf: indexedDbShelf(),
  openArea,
  weaveArea,
  placePackages: placeElsewhere,
  suggestLots: async (plan, wish, options) =>
    (await futureJobs()).suggestLots(plan, wish, nameNewLot, options),
  tidyLots: async (plan, wish, options) => (await futureJobs()).tidyLots(plan, wish, nameNewLot, options),
  runYears: async (plan, wish, against, options) =>
    (await futureJobs()).runYears(plan, wish, against, options),
  fetchSample,
  sampleNames: SAMPLE_NAMES,
  download,
  say: sayRefusal,
  now: Date.now,
});

const sample = new URLSearchParams(location.search).get('sample');
void (sample === null ? planner.getState().openLast() : planner.getState().openSample(sample));

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App planner={planner} mountMap={mountMapLater} />
  </StrictMode>,
);

// Before there is any data: with data open the page asks nothing of the network. Nobody waits for these.
addEventListener('load', () => void Promise.all([mapCode(), futureJobs()]));

function mapCode() {
  return import('./map/mount-map.ts');
}

function futureJobs() {
  return import('./workers/future-jobs.ts');
}

/** Mounts the map once its code is there, so that the rest of the page need not wait for it. */
function mountMapLater(container: HTMLElement): () => void {
  let gone = false;
  const mounted = mapCode().then(({ mountMap }) => (gone ? () => {} : mountMap(container, planner)));
  return () => {
    gone = true;
    void mounted.then((unmount) => unmount());
  };
}
