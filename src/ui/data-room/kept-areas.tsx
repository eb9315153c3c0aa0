import { useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { KeptAreaName } from '../../store/planner.ts';
import { ConfirmDialog } from '../controls/confirm-dialog.tsx';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { hasMemory, KeptMemory } from './kept-memory.tsx';
import { sayCount } from '../words/say-number.ts';

/** All that this browser keeps: the council's own areas, to open or to erase, and what helps to read files. */
export function KeptAreas() {
  const kept = usePlanner((state) => state.keptAreas);
  const openKey = usePlanner((state) => state.area?.key ?? null);
  const remembers = usePlanner((state) => hasMemory(state.memory));
  const busy = usePlanner((state) => state.progress !== null);
  const { openKept, eraseKept } = usePlannerActions();
  const [erasing, setErasing] = useState<KeptAreaName | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone.
  const moveFocus = () => (heading.current ?? document.getElementById('main'))?.focus();
  const erase = async ({ key }: KeptAreaName) => {
    await eraseKept(key);
    moveFocus();
  };
  if (kept.length === 0 && !remembers) return null;
  return (
    <section className="kept-areas">
      <h3 ref={heading} tabIndex={-1}>
        Kept in this browser
      </h3>
      <ul>
        {kept.map((area) => (
          <li key={area.key} className="kept-area">
            <span>
              <strong>{area.name}</strong>
              <span className="quiet">
                {sayCount(area.packages, 'package')}
                {area.key === openKey && ', open now'}
              </span>
            </span>
            {area.key !== openKey && (
              <Button
                className="button"
                aria-label={`Open ${area.name}`}
                isDisabled={busy}
                onPress={() => void openKept(area.key)}
              >
                Open
              </Button>
            )}
            <Button className="button" aria-label={`Erase ${area.name}…`} onPress={() => setErasing(area)}>
              Erase…
            </Button>
          </li>
        ))}
        <KeptMemory onErased={moveFocus} />
      </ul>
      {erasing !== null && (
        <ConfirmDialog
          title={`Erase ${erasing.name} from this browser?`}
          sentence="Its packages, providers and plans are erased here and cannot be brought back. Save your scenarios to files first if you may want them again. The files you opened stay on your computer as they are."
          action="Erase it"
          onDone={() => void erase(erasing)}
          onClose={() => setErasing(null)}
        />
      )}
    </section>
  );
}
