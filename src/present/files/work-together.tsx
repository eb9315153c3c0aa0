import { useState } from 'react';
import { Button } from 'react-aria-components';
import { pickFiles } from '../../ui/controls/pick-files.ts';
import { usePlanner, usePlannerActions } from '../../ui/planner-context.tsx';
import { sayDate, sayTime } from '../../ui/words/say-date.ts';
import { SealDialog } from './seal-dialog.tsx';
import { WayOut } from './way-out.tsx';

/** Two people on one area: a colleague's file, and a project with its data. */
export function WorkTogether() {
  const { openFiles } = usePlannerActions();
  const [isSealing, setSealing] = useState(false);
  return (
    <section>
      <h2>Work together</h2>
      <p>
        Two people can work on one area in turn or at once. Open a colleague’s file to see what differs, and
        take theirs, keep yours, or have both.
      </p>
      <LastSaved />
      <div className="ways-out">
        <WayOut
          name="A colleague’s file"
          holds="A scenario or a project that somebody sent you. Nothing of yours changes until you choose."
          who="nobody new. It is read here, and stays on this computer."
        >
          <p>
            <Button className="button" onPress={() => pickFiles((files) => void openFiles(files))}>
              Open a colleague’s file…
            </Button>
          </p>
        </WayOut>
        <WayOut
          name="Project with its data"
          holds="Everything: all scenarios, the paper, and every package of care with its place and hours. It is sealed with a passphrase."
          who="only colleagues whom your council allows to hold this data."
        >
          <p>
            <Button className="button" onPress={() => setSealing(true)}>
              Save the project with its data…
            </Button>
          </p>
        </WayOut>
      </div>
      {isSealing && <SealDialog onClose={() => setSealing(false)} />}
    </section>
  );
}

function LastSaved() {
  const saved = usePlanner((state) => state.projectSaved);
  const isLatest = usePlanner(
    ({ projectSaved, scenarios, paper }) =>
      projectSaved?.scenarios === scenarios && projectSaved.paper === paper,
  );
  if (saved === null) return <p className="quiet">Not saved to a project file since this page was opened.</p>;
  return (
    <p className="quiet">
      Saved to a project file on {sayDate(saved.at)} at {sayTime(saved.at)}.{' '}
      {isLatest ? 'Nothing has changed since.' : 'There are changes since then.'}
    </p>
  );
}
