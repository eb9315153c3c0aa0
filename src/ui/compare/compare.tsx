import { lazy, Suspense } from 'react';
import type { MountPlanMaps } from './maps/maps-page.tsx';

/** The Compare room, whose code comes after the page is there. */
export function Compare({ mountPlanMaps }: { mountPlanMaps: MountPlanMaps }) {
  return (
    <Suspense>
      <CompareRoom mountPlanMaps={mountPlanMaps} />
    </Suspense>
  );
}

const CompareRoom = lazy(async () => ({ default: (await roomCode()).CompareRoom }));

function roomCode() {
  return import('./compare-room.tsx');
}

// Before there is any data: with data open the page asks nothing of the network.
addEventListener('load', () => void roomCode());
