import { useState } from 'react';
import { Button } from 'react-aria-components';
import { addScenes } from '../../core/paper/add-scenes.ts';
import type { MountPlanMaps } from '../../ui/compare/maps/maps-page.tsx';
import { usePublication } from '../../ui/compare/use-publication.ts';
import { useChangePaper } from '../../ui/paper/use-change-paper.ts';
import { usePlanner, usePlannerActions, usePlannerStore } from '../../ui/planner-context.tsx';
import { enterFullScreen } from '../show/full-screen.ts';
import { FindPlace } from '../show/find-place.tsx';
import { sayMinutes } from '../show/say-clock.ts';
import { Show } from '../show/show.tsx';
import { MakeSteps } from './make-steps.tsx';
import { ShowKeysTable } from './show-keys-table.tsx';
import { StepForm } from './step-form.tsx';
import { stepFromDesk } from './step-from-desk.ts';
import { StepList } from './step-list.tsx';
import { StepPreview } from './step-preview.tsx';

/** The steps of the presentation: made from the desk or all four at once, put in order, written, rehearsed and shown. */
export function StepsPage({ mountPlanMaps }: { mountPlanMaps: MountPlanMaps }) {
  const scenes = usePlanner((state) => state.paper.scenes);
  const isShowing = usePlanner((state) => state.presenting !== null);
  const planner = usePlannerStore();
  const { startPresenting } = usePlannerActions();
  const change = useChangePaper();
  const published = usePublication();
  const [asked, setAsked] = useState<number | null>(null);
  const [isRehearsing, setIsRehearsing] = useState(false);
  const chosen = scenes.find(({ number }) => number === asked) ?? scenes[0];
  const minutes = scenes.reduce((sum, scene) => sum + scene.minutes, 0);
  const present = (step: number) => {
    enterFullScreen();
    startPresenting(step);
  };
  const addFromDesk = () => {
    const step = stepFromDesk(planner.getState());
    if (step === null) return;
    change(`Add the step ‘${step.title}’`, (paper) => addScenes(paper, [step]));
    setAsked(planner.getState().paper.scenes.at(-1)?.number ?? null);
  };
  return (
    <>
      <div className="answer-lead">
        <p>
          {scenes.length === 0
            ? 'There are no steps yet.'
            : `${scenes.length} ${scenes.length === 1 ? 'step' : 'steps'}, ${sayMinutes(minutes)} in all.`}
        </p>
        <p>
          Each step fills the screen: a title, a few words, figures in large type and a map. Every number on
          it is one that may be published, and no map shows where a person lives.
        </p>
      </div>
      <div className="steps-actions">
        {scenes.length > 0 && (
          <Button className="button button-main" onPress={() => present(0)}>
            Present from the start
          </Button>
        )}
        <Button className="button" onPress={addFromDesk}>
          Add a step from what is on the desk
        </Button>
        <MakeSteps published={published} onMade={setAsked} />
      </div>
      {chosen !== undefined && (
        <>
          <section className="steps-section">
            <h2>Steps in their order</h2>
            <StepList scenes={scenes} chosen={chosen} onChoose={setAsked} onPresent={present} />
            <ShowKeysTable />
          </section>
          <section className="steps-section">
            <h2>
              Step {scenes.indexOf(chosen) + 1}: {chosen.title}
            </h2>
            <div className="step-desk">
              <StepForm key={chosen.number} step={chosen} />
              {!isShowing && (
                <StepPreview step={chosen} published={published} mountPlanMaps={mountPlanMaps} />
              )}
            </div>
          </section>
        </>
      )}
      <section className="steps-section">
        <h2>Rehearse a question about a place</h2>
        <p>
          While you present, press <kbd>F</kbd> to find a place by its name. Try it here first.
        </p>
        {isRehearsing && !isShowing ? (
          <FindPlace mountPlanMaps={mountPlanMaps} published={published} large={false} />
        ) : (
          <p>
            <Button className="button" onPress={() => setIsRehearsing(true)}>
              Find a place
            </Button>
          </p>
        )}
      </section>
      <Show mountPlanMaps={mountPlanMaps} />
    </>
  );
}
