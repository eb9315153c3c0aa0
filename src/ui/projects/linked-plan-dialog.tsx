import { useState } from 'react';
import { Button } from 'react-aria-components';
import { lotsOfLink } from '../../io/share/read-plan-link.ts';
import { ModalDialog } from '../controls/modal-dialog.tsx';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { sayCount } from '../words/say-number.ts';

/** Offers the plan that came with a link, once an area is open; until the area fits it can be kept waiting. */
export function LinkedPlanDialog() {
  const plan = usePlanner((state) => state.linkedPlan);
  const dataset = usePlanner((state) => state.area?.dataset ?? null);
  const ground = usePlanner((state) => state.area?.ground ?? null);
  const { addLinkedPlan, dropLinkedPlan } = usePlannerActions();
  /** The area it was said to wait for another than. */
  const [waitsBeside, setWaitsBeside] = useState<string | null>(null);
  if (plan === null || dataset === null || ground === null || waitsBeside === dataset.fingerprint)
    return null;
  const lots = lotsOfLink(plan, dataset, ground);
  if ('refused' in lots) {
    const wait = () => setWaitsBeside(dataset.fingerprint);
    return (
      <ModalDialog title="A plan came with this link" onClose={wait}>
        <p>{lots.refused}</p>
        <div className="modal-actions">
          <Button className="button button-main" onPress={wait}>
            Keep it until then
          </Button>
          <Button className="button" onPress={dropLinkedPlan}>
            Forget it
          </Button>
        </div>
      </ModalDialog>
    );
  }
  return (
    <ModalDialog title="A plan came with this link: add it as a scenario?" onClose={dropLinkedPlan}>
      <p>
        <strong>{plan.n}</strong> has {sayCount(lots.lots.length, 'lot')} and{' '}
        {sayCount(lots.appointments.length, 'seat')} of providers. It becomes a new scenario beside yours,
        which stay as they are.
      </p>
      <p className="quiet">
        Rules, assumptions and providers behind every lot are those of the scenario that is open now: a link
        does not carry them.
      </p>
      {lots.warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
      <div className="modal-actions">
        <Button className="button button-main" onPress={addLinkedPlan}>
          Add it
        </Button>
        <Button className="button" onPress={dropLinkedPlan}>
          Leave it
        </Button>
      </div>
    </ModalDialog>
  );
}
