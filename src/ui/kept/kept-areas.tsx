import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { KeptAreaName } from '../../store/erasing.ts';
import { ConfirmDialog } from '../controls/confirm-dialog.tsx';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { sayCount } from '../words/say-number.ts';
import { nameOfSample } from '../words/trust/say-kept.ts';

/** The areas that this browser keeps, as lines of a list: the council's own to open or to erase, and plans of samples. */
export function KeptAreas({ onErased }: { onErased: () => void }) {
  const kept = usePlanner((state) => state.keptAreas);
  const openKey = usePlanner((state) => state.area?.key ?? null);
  const busy = usePlanner((state) => state.progress !== null);
  const { openKept, eraseKept } = usePlannerActions();
  const [erasing, setErasing] = useState<KeptAreaName | null>(null);
  const erase = async ({ key }: KeptAreaName) => {
    await eraseKept(key);
    onErased();
  };
  return (
    <>
      {kept.map((area) => {
        const name = area.name ?? nameOfSample(area.key);
        const isOpen = area.key === openKey;
        return (
          <li key={area.key} className="kept-line">
            <span>
              <strong>{name}</strong>
              <span className="quiet">
                {area.packages === null
                  ? 'your plans and paper, none of its invented packages'
                  : `${sayCount(area.packages, 'package')} with providers, places, plans and paper`}
                {isOpen && ', open now'}
              </span>
            </span>
            {!isOpen && area.packages !== null && (
              <Button
                className="button"
                aria-label={`Open ${name}`}
                isDisabled={busy}
                onPress={() => void openKept(area.key)}
              >
                Open
              </Button>
            )}
            <Button className="button" aria-label={`Erase ${name}…`} onPress={() => setErasing(area)}>
              Erase…
            </Button>
          </li>
        );
      })}
      {erasing !== null && (
        <ConfirmDialog
          title={`Erase ${erasing.name ?? nameOfSample(erasing.key)} from this browser?`}
          sentence={
            erasing.packages === null
              ? 'Your plans and paper for this sample are erased here and cannot be brought back. The sample itself comes with Lotwise and can be opened again.'
              : 'Its packages, providers and plans are erased here and cannot be brought back. Save your scenarios to files first if you may want them again. The files you opened stay on your computer as they are.'
          }
          action="Erase it"
          onDone={() => void erase(erasing)}
          onClose={() => setErasing(null)}
        />
      )}
    </>
  );
}
