import { lazy, Suspense } from 'react';
import { fetchSolverProgram } from '../../workers/solver-program.ts';
import type { MountMap } from '../plan/map-frame.tsx';

/** The Futures room, whose code comes after the page is there. */
export function Futures({ mountMap }: { mountMap: MountMap }) {
  return (
    <Suspense>
      <FuturesRoom mountMap={mountMap} />
    </Suspense>
  );
}

const FuturesRoom = lazy(async () => ({ default: (await roomCode()).FuturesRoom }));

function roomCode() {
  return import('./futures-room.tsx');
}

// Before there is any data: with data open the page asks nothing of the network.
addEventListener('load', () => {
  void roomCode();
  void fetchSolverProgram();
});
