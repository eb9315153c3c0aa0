import type { ReactNode } from 'react';
import type { Scene } from '../../core/paper/paper.ts';
import { currentOf } from '../../store/comparison-slice.ts';
import type { MountPlanMaps } from '../../ui/compare/maps/maps-page.tsx';
import { PlanMaps } from '../../ui/compare/maps/plan-maps.tsx';
import type { Published } from '../../ui/compare/use-publication.ts';
import { usePlanner } from '../../ui/planner-context.tsx';
import { sayStep } from '../../ui/words/present/say-step.ts';
import { StepFigures } from './step-figures.tsx';
import { plansOfStep } from './step-view.ts';
import { useStepView } from './use-step-view.ts';

/** One step as the room sees it: its title, words and figures, and the maps; `foot` stands below. */
export function StepScreen(props: {
  step: Scene;
  published: Published;
  mountPlanMaps: MountPlanMaps;
  /** What stands beside the title. */
  controls?: ReactNode;
  foot: ReactNode;
}) {
  const { step, published, mountPlanMaps, controls, foot } = props;
  const { view, names } = useStepView(step);
  const today = usePlanner((state) => currentOf(state)?.scenario.id ?? null);
  const lines = step.words.split('\n').filter((line) => line.trim() !== '');
  const isBare = lines.length === 0 && step.figures.length === 0;
  const layout = view === null ? 'words' : isBare ? 'map' : 'both';
  return (
    <div className="show-screen" data-layout={layout}>
      <header className="show-head">
        <h2 className="show-title" data-long={step.title.length > LONG_TITLE || undefined}>
          {step.title}
        </h2>
        {controls}
      </header>
      <div className="show-body">
        {!isBare && (
          <div
            className="show-said"
            data-long={step.words.length > LONG_WORDS || undefined}
            role="group"
            aria-label="Words and figures"
            tabIndex={0}
          >
            {lines.map((line, at) => (
              <p key={at}>{line}</p>
            ))}
            <StepFigures
              keys={step.figures}
              plans={plansOfStep(step, today)}
              today={today}
              published={published}
            />
          </div>
        )}
        {view !== null && (
          <div className="show-maps" role="group" aria-label={`Map: ${sayStep(step, names)}`}>
            <PlanMaps mountPlanMaps={mountPlanMaps} view={view} />
          </div>
        )}
        {view === null && step.view !== 'words' && (
          <p className="show-wait">The plan of this step is no longer on the shelf.</p>
        )}
      </div>
      {foot}
    </div>
  );
}

/** Letters from which a title, and words, are set no larger than they must be. */
const LONG_TITLE = 48;
const LONG_WORDS = 240;
