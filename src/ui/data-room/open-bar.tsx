import { FileUp } from 'lucide-react';
import { Button } from 'react-aria-components';
import { pickFiles } from '../controls/pick-files.ts';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';

/** Where files are dropped or chosen, and the way on to the plan. It stays in sight at the top. */
export function OpenBar() {
  const hasArea = usePlanner((state) => state.area !== null);
  const { openFiles, setRoom } = usePlannerActions();
  return (
    <div className="open-bar">
      <div className="open-bar-words">
        <FileUp size={24} aria-hidden="true" />
        <p>
          <strong>Drop all your files here together, or anywhere in this window.</strong>{' '}
          <span className="quiet">They stay on this computer.</span>
        </p>
      </div>
      <Button
        className={hasArea ? 'button' : 'button button-main'}
        onPress={() => pickFiles((files) => void openFiles(files))}
      >
        Choose files…
      </Button>
      {hasArea && (
        <Button className="button button-main" onPress={() => setRoom('plan')}>
          Plan on this area
        </Button>
      )}
    </div>
  );
}
