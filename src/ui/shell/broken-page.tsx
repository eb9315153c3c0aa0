import { Button } from 'react-aria-components';
import type { Broken } from '../controls/error-boundary.tsx';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';

/** Stands in the place of a room that cannot be drawn. The plans are kept apart from what draws them. */
export const BrokenPage: Broken = ({ error }) => {
  const hasArea = usePlanner((state) => state.area !== null);
  const isKept = usePlanner(({ area, saveState }) => area === null || saveState?.kind === 'saved');
  const { saveProject } = usePlannerActions();
  return (
    <section className="broken-page" role="alert">
      <h1>This page stopped working</h1>
      <p>A part of Lotwise failed, or did not arrive. {isKept ? KEPT : UNKEPT}</p>
      <div className="modal-actions">
        <Button className="button button-main" onPress={() => location.reload()}>
          Open Lotwise again
        </Button>
        {hasArea && (
          <Button className="button" onPress={() => void saveProject(null)}>
            Save all plans to a file
          </Button>
        )}
      </div>
      <details>
        <summary>For whoever looks after Lotwise for you</summary>
        <p className="ask-raw">{error instanceof Error ? error.message : String(error)}</p>
      </details>
    </section>
  );
};

/** The same where nothing else of the app can be drawn. */
export const BrokenApp: Broken = (props) => (
  <main id="main">
    <BrokenPage {...props} />
  </main>
);

const KEPT = 'Your plans are safe, with all that you did: they are there when you open Lotwise again.';
const UNKEPT =
  'This browser has not kept your last changes. Save all plans to a file before you open Lotwise again.';
