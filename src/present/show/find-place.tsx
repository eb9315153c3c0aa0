import { useState, type ReactNode } from 'react';
import type { Place } from '../../core/comparison/place.ts';
import { DISCLOSURE_RULES } from '../../core/disclosure/disclosure-rules.ts';
import { proposedPlan } from '../../core/paper/proposed-plan.ts';
import type { ScenarioId } from '../../core/scenario/scenario.ts';
import { currentOf } from '../../store/comparison-slice.ts';
import type { MountPlanMaps } from '../../ui/compare/maps/maps-page.tsx';
import { PlanMaps } from '../../ui/compare/maps/plan-maps.tsx';
import type { Published } from '../../ui/compare/use-publication.ts';
import { usePlanner } from '../../ui/planner-context.tsx';
import { KeepQuestion } from './keep-question.tsx';
import { PlaceBox } from './place-box.tsx';
import { sayPlaceAnswer } from './say-place-answer.ts';
import { usePlaceAnswer, usePlaceView } from './use-place-answer.ts';

/**
 * Answers a question about a place, by its name: its lot and providers today and proposed, in sentences and
 * on maps that look there. Where the paper does not say which plan is proposed, another can be chosen.
 */
export function FindPlace(props: {
  mountPlanMaps: MountPlanMaps;
  published: Published;
  /** For a room, and not for rehearsing at the desk. */
  large: boolean;
  foot?: ReactNode;
}) {
  const { mountPlanMaps, published, large, foot } = props;
  const scenarios = usePlanner((state) => state.scenarios);
  const paper = usePlanner((state) => state.paper);
  const today = usePlanner((state) => currentOf(state)?.scenario.id ?? null);
  const [place, setPlace] = useState<Place | null>(null);
  const [asked, setAsked] = useState<ScenarioId | null>(null);
  const others = scenarios
    .filter(({ archived, scenario }) => !archived && scenario.id !== today)
    .map(({ scenario }) => scenario);
  const shelf = others.map(({ id }) => id);
  const proposal = asked !== null && shelf.includes(asked) ? asked : proposedPlan(paper, shelf, today);
  const answer = usePlaceAnswer(place, proposal, published);
  const view = usePlaceView(place, [today, proposal], large);
  const sentences = answer === null ? [] : sayPlaceAnswer(answer, DISCLOSURE_RULES[paper.publishing.rule]);
  return (
    <div className={large ? 'show-screen find-place' : 'find-place'} data-layout={view ? 'both' : 'words'}>
      {large && <h2 className="show-title">Find a place</h2>}
      <div className="find-fields">
        <PlaceBox onPlace={setPlace} />
        {others.length > 0 && (
          <label className="field">
            <span className="field-label">Under which plan?</span>
            <select value={proposal ?? ''} onChange={(event) => setAsked(event.target.value as ScenarioId)}>
              {others.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <div className="show-body">
        <div className="show-said" role="status" aria-label="Answer">
          {place !== null && published.kind === 'loading' && <p>The figures are being worked out.</p>}
          {published.kind === 'failed' && (
            <p>
              The figures could not be worked out.{' '}
              <button type="button" className="show-button" onClick={published.retry}>
                Try again
              </button>
            </p>
          )}
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {place !== null && answer !== null && (
            <KeepQuestion key={sentences.join()} place={place} answer={sentences.join(' ')} />
          )}
        </div>
        {view !== null && (
          <section
            className="show-maps"
            aria-label={`Map: ${place?.name}, today and under the plan asked for`}
          >
            <PlanMaps mountPlanMaps={mountPlanMaps} view={view} />
          </section>
        )}
      </div>
      {foot}
    </div>
  );
}
