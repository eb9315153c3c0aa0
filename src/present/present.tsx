import { lazy, Suspense } from 'react';
import type { MountPlanMaps } from '../ui/compare/maps/maps-page.tsx';

/** The Present room, whose code comes after the page is there. */
export function Present({ mountPlanMaps }: { mountPlanMaps: MountPlanMaps }) {
  return (
    <Suspense>
      <PresentRoom mountPlanMaps={mountPlanMaps} />
    </Suspense>
  );
}

const PresentRoom = lazy(async () => ({ default: (await roomCode()).PresentRoom }));

function roomCode() {
  return import('./present-room.tsx');
}

// Before there is any data: with data open the page asks nothing of the network.
addEventListener('load', () => void roomCode());
