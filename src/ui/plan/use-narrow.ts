import { useSyncExternalStore } from 'react';

/** True on screens too small for the ledger and the map side by side. Keep in step with `plan.css`. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(NARROW).matches);
}

const NARROW = '(max-width: 759px)';

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
