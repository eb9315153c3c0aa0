import { Button } from 'react-aria-components';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';

/** The two sample areas. */
export function Samples() {
  const busy = usePlanner((state) => state.progress !== null);
  const { openSample } = usePlannerActions();
  return (
    <section className="samples">
      <h3>Look around with a sample</h3>
      <p>Both samples are invented: the people, the providers and the shapes are made up.</p>
      <div className="sample-choices">
        <Button className="sample" isDisabled={busy} onPress={() => void openSample('merton')}>
          <strong>Open the Merton sample</strong>
          <span>A London borough: 650 packages, 8,400 hours a week, three lots.</span>
        </Button>
        <Button className="sample" isDisabled={busy} onPress={() => void openSample('kent')}>
          <strong>Open the Kent sample</strong>
          <span>A large county: town and country, 24 areas to make lots of.</span>
        </Button>
      </div>
    </section>
  );
}
