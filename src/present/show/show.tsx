import { useCallback, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import type { Scene } from '../../core/paper/paper.ts';
import type { Presenting } from '../../store/papers.ts';
import type { MountPlanMaps } from '../../ui/compare/maps/maps-page.tsx';
import { usePublication } from '../../ui/compare/use-publication.ts';
import { usePlanner, usePlannerActions } from '../../ui/planner-context.tsx';
import { FindPlace } from './find-place.tsx';
import { enterFullScreen, useFullScreen } from './full-screen.ts';
import { placeAfter } from './place-after.ts';
import { PresenterNotes } from './presenter-notes.tsx';
import type { ShowAction } from './read-show-key.ts';
import { ShowControls } from './show-controls.tsx';
import { ShowFoot } from './show-foot.tsx';
import { StepScreen } from './step-screen.tsx';
import { useFocusKept } from './use-focus-kept.ts';
import { usePresenterWindow } from './use-presenter-window.ts';
import { useShowKeys } from './use-show-keys.ts';

/** The presentation under way, over everything else. Nothing with none. */
export function Show({ mountPlanMaps }: { mountPlanMaps: MountPlanMaps }) {
  const presenting = usePlanner((state) => state.presenting);
  const scenes = usePlanner((state) => state.paper.scenes);
  if (presenting === null || scenes[presenting.step] === undefined) return null;
  return <OpenShow presenting={presenting} scenes={scenes} mountPlanMaps={mountPlanMaps} />;
}

/** What covers the step. */
type Cover = 'none' | 'blank' | 'find';

function OpenShow(props: { presenting: Presenting; scenes: readonly Scene[]; mountPlanMaps: MountPlanMaps }) {
  const { presenting, scenes, mountPlanMaps } = props;
  const { step } = presenting;
  const { showStep, stopPresenting } = usePlannerActions();
  const published = usePublication();
  const [cover, setCover] = useState<Cover>('none');
  const [hasPanel, setHasPanel] = useState(false);
  const notesWindow = usePresenterWindow();
  /** When the step came on, milliseconds since 1970. */
  const [shownAt, setShownAt] = useState(presenting.startedAt);
  const opening = useRef(false);

  const openWindow = () => {
    // Some browsers leave full screen for a second window: that does not end the presentation.
    opening.current = true;
    setTimeout(() => (opening.current = false), 1000);
    if (notesWindow.open()) return;
    opening.current = false;
    setHasPanel(true);
  };
  const isAlone = notesWindow.page === null;
  useFullScreen(
    useCallback(() => {
      if (isAlone && !opening.current) stopPresenting();
    }, [isAlone, stopPresenting]),
  );

  const act = (action: ShowAction) => {
    const to = placeAfter(action, step, scenes.length);
    if (to !== null) {
      // What covers the step goes first, so that it is seen again before it is left.
      if (cover !== 'none') setCover('none');
      else if (to !== step) {
        showStep(to);
        setShownAt(Date.now());
      }
    }
    if (action.does === 'blank') setCover(cover === 'blank' ? 'none' : 'blank');
    if (action.does === 'find') setCover(cover === 'find' ? 'none' : 'find');
    if (action.does === 'notes') setHasPanel(!hasPanel);
    if (action.does === 'end') {
      if (cover === 'find') setCover('none');
      else stopPresenting();
    }
  };
  useShowKeys(act, notesWindow.page);
  const dialog = useFocusKept();

  const back = () => act({ does: 'back' });
  const next = () => act({ does: 'next' });
  const notes = { scenes, presenting, shownAt, onBack: back, onNext: next };
  const place = `Step ${step + 1} of ${scenes.length}`;
  const frame = {
    controls: (
      <ShowControls
        isFirst={step === 0}
        isLast={step === scenes.length - 1}
        hasPanel={hasPanel}
        onAction={act}
        onWindow={openWindow}
        onFullScreen={enterFullScreen}
        onEnd={stopPresenting}
      />
    ),
    foot: <ShowFoot place={place} published={published} />,
  };
  const room = { mountPlanMaps, published };
  return (
    <ModalOverlay className="show-overlay" isOpen isKeyboardDismissDisabled>
      <Modal className="show-modal">
        <Dialog className="show" aria-label="Presentation" ref={dialog}>
          <p role="status" className="visually-hidden">
            {cover === 'blank' ? 'The screen is blank.' : `${place}: ${scenes[step]!.title}`}
          </p>
          <div className="show-stage">
            {cover === 'find' ? (
              <FindPlace {...room} {...frame} large />
            ) : (
              <StepScreen step={scenes[step]!} {...room} {...frame} />
            )}
          </div>
          {hasPanel && (
            <aside className="show-notes" aria-label="Notes for the presenter">
              {notesWindow.isRefused && (
                <p className="show-refused" role="status">
                  This browser did not open a second window. Your notes are here instead. Everyone who sees
                  this screen sees them.
                </p>
              )}
              <PresenterNotes {...notes} />
            </aside>
          )}
          {cover === 'blank' && (
            <button type="button" className="show-blank" autoFocus onClick={() => setCover('none')}>
              <span className="visually-hidden">Show the step again</span>
            </button>
          )}
          {notesWindow.body !== null &&
            createPortal(
              <div role="main">
                <h1 className="visually-hidden">Notes for the presenter</h1>
                <PresenterNotes {...notes} />
              </div>,
              notesWindow.body,
            )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
