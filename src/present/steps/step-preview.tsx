import type { Scene } from '../../core/paper/paper.ts';
import type { MountPlanMaps } from '../../ui/compare/maps/maps-page.tsx';
import type { Published } from '../../ui/compare/use-publication.ts';
import { usePlanner } from '../../ui/planner-context.tsx';
import { ShowFoot } from '../show/show-foot.tsx';
import { StepScreen } from '../show/step-screen.tsx';
import { useScale } from './use-scale.ts';

/** A screen that is often met in a committee room; its height is set in `present-steps.css`. */
const SCREEN_PIXELS = 1280;

/** The step as such a screen has it, drawn smaller. It is only looked at: its form says all that is on it. */
export function StepPreview(props: { step: Scene; published: Published; mountPlanMaps: MountPlanMaps }) {
  const { step, published, mountPlanMaps } = props;
  const scenes = usePlanner((state) => state.paper.scenes);
  const { frame, scale } = useScale(SCREEN_PIXELS);
  const place = `Step ${scenes.indexOf(step) + 1} of ${scenes.length}`;
  return (
    <figure className="step-preview">
      <div className="step-screen" ref={frame} inert>
        <div className="show-stage" style={{ transform: `scale(${scale})` }}>
          <StepScreen
            step={step}
            published={published}
            mountPlanMaps={mountPlanMaps}
            foot={<ShowFoot place={place} published={published} />}
          />
        </div>
      </div>
      <figcaption className="quiet">How a screen in the room shows it.</figcaption>
    </figure>
  );
}
