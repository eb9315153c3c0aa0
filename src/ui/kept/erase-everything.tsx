import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { ModalDialog } from '../controls/modal-dialog.tsx';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { ERASING } from '../words/trust/say-kept.ts';

/** One button that erases all that this browser keeps, after a plain question. */
export function EraseEverything() {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button className="button" onPress={() => setAsking(true)}>
        <Trash2 size={16} aria-hidden="true" /> Erase everything…
      </Button>
      {isAsking && <EraseDialog onClose={() => setAsking(false)} />}
    </>
  );
}

function EraseDialog({ onClose }: { onClose: () => void }) {
  const hasArea = usePlanner((state) => state.area !== null);
  const { eraseEverything } = usePlannerActions();
  const [isErasing, setErasing] = useState(false);
  const erase = () => {
    setErasing(true);
    void eraseEverything();
  };
  return (
    <ModalDialog title="Erase everything of Lotwise from this browser?" onClose={onClose}>
      <h3>What is lost</h3>
      <Points points={ERASING.lost} />
      <h3>What stays</h3>
      <Points points={ERASING.stays} />
      {hasArea && <SaveFirst onLeave={onClose} />}
      <div className="modal-actions">
        <Button className="button button-main" isDisabled={isErasing} onPress={erase}>
          {isErasing ? 'Erasing…' : 'Erase everything'}
        </Button>
        <Button className="button" isDisabled={isErasing} onPress={onClose} autoFocus>
          Cancel
        </Button>
      </div>
    </ModalDialog>
  );
}

/** A way to have the work again. */
function SaveFirst({ onLeave }: { onLeave: () => void }) {
  const { saveScenarioFile, openPresentPage } = usePlannerActions();
  return (
    <>
      <h3>Save first what you may want again</h3>
      <p>
        A scenario file holds one plan and no packages. A project file holds all plans and the paper; with a
        passphrase it holds the packages too.
      </p>
      <p className="kept-save">
        <Button className="button" onPress={() => void saveScenarioFile()}>
          Save this scenario to a file
        </Button>
        <Button
          className="button"
          onPress={() => {
            onLeave();
            openPresentPage('files');
          }}
        >
          Go to saving the project
        </Button>
      </p>
    </>
  );
}

function Points({ points }: { points: readonly string[] }) {
  return (
    <ul className="kept-points">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
