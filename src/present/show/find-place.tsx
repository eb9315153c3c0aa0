import { FailedLine } from '../../ui/controls/failed-line.tsx';
import { useState, type ReactNode } from 'react';
import type { Place } from '../../core/comparison/place.ts';
import { DISCLOSURE_RULES } from '../../core/disclosure/disclosure-rules.ts';
import type { ScenarioId } from '../../core/scenario/scenario.ts';
import type { MountPlanMaps } from '../../ui/compare/maps/maps-page.tsx';
import { PlanMaps } from '../../ui/compare/maps/plan-maps.tsx';
import type { Published } from '../../ui/compare/use-publication.ts';
import { usePlanner } from '../../ui/planner-context.tsx';
import { KeepQuestion } from './keep-question.tsx';
import { PlaceBox } from './place-box.tsx';
import { sayPlaceAnswer } from './say-place-answer.ts';
import { usePlaceAnswer, usePlaceView } from './use-place-answer.ts';
import { useProposal } from './use-proposal.ts';

/**
 * Answers a question about a place, by its name: its lot and providers today and proposed, in sentences and
 * on maps that look there. Where the paper does not say which plan is proposed, another can be chosen.
 */
export function FindPlace(props: {
  mountPlanMaps: MountPlanMaps;
  published: Published;
  /** For a room, and not for rehearsing at the desk. */
  large: boolean;
  controls?: ReactNode;
  foot?: ReactNode;
}) {
  const { mountPlanMaps, published, large, controls, foot } = props;
  const { rule, exceptions } = usePlanner((state) => state.paper.publishing);
  const { today, others, chosen, choose } = useProposal();
  const proposal = chosen?.id ?? null;
  const [place, setPlace] = useState<Place | null>(null);
  const answer = usePlaceAnswer(place, proposal, published);
  const view = usePlaceView(place, [today, proposal], large);
  const sentences =
    answer === null
      ? []
      : sayPlaceAnswer(answer, DISCLOSURE_RULES[exceptions.includes('exact-counts') ? 'none' : rule]);
  return (
    <div className={large ? 'show-screen find-place' : 'find-place'} data-layout={view ? 'both' : 'words'}>
      <div className="show-head">
        <div className="find-fields">
          <PlaceBox onPlace={setPlace} />
          {others.length > 0 && (
            <label className="field">
              <span className="field-label">Under which plan?</span>
              <select value={proposal ?? ''} onChange={({ target }) => choose(target.value as ScenarioId)}>
                {others.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
        {controls}
      </div>
      <div className="show-body">
        <div className="show-said" role="group" aria-label="Answer" tabIndex={0}>
          {place !== null && published.kind === 'loading' && <p>The figures are being worked out.</p>}
          {published.kind === 'failed' && (
            <FailedLine failure="figures" onRetry={published.retry} buttonClass="show-button" />
          )}
          <div className="place-answer" role="status">
            {sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          {place !== null && answer !== null && (
            <KeepQuestion key={sentences.join()} place={place} answer={sentences.join(' ')} />
          )}
        </div>
        {view !== null && (
          <div
            role="group"
            className="show-maps"
            aria-label={`Map: ${place?.name}, today and under the plan asked for`}
          >
            <PlanMaps mountPlanMaps={mountPlanMaps} view={view} />
          </div>
        )}
      </div>
      {foot}
    </div>
  );
}
