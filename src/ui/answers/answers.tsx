import { lazy, Suspense } from 'react';

/** The Answers room, whose code comes after the page is there. */
export function Answers() {
  return (
    <Suspense>
      <AnswersRoom />
    </Suspense>
  );
}

const AnswersRoom = lazy(async () => ({ default: (await roomCode()).AnswersRoom }));

function roomCode() {
  return import('./answers-room.tsx');
}

// Before there is any data: with data open the page asks nothing of the network.
addEventListener('load', () => void roomCode());
