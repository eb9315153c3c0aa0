import type { Scene } from '../../core/paper/paper.ts';
import type { MountPlanMaps } from '../../ui/compare/maps/maps-page.tsx';
import type { Published } from '../../ui/compare/use-publication.ts';
import { usePlanner } from '../../ui/planner-context.tsx';
import { ShowFoot } from '../show/show-foot.tsx';
import { StepScreen } from '../show/step-screen.tsx';

/** The step as the room will see it, in small. */
export function StepPreview(props: { step: Scene; published: Published; mountPlanMaps: MountPlanMaps }) {
  const { step, published, mountPlanMaps } = props;
  const scenes = usePlanner((state) => state.paper.scenes);
  const place = `Step ${scenes.indexOf(step) + 1} of ${scenes.length}`;
  return (
    <figure className="step-preview" aria-label="How the step looks">
      <div className="show-stage">
        <StepScreen
          step={step}
          published={published}
          mountPlanMaps={mountPlanMaps}
          large={false}
          foot={<ShowFoot place={place} published={published} />}
        />
      </div>
      <figcaption className="quiet">How the room sees it. Maps have larger letters there.</figcaption>
    </figure>
  );
}
