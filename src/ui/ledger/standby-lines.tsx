import { memo, useState } from 'react';
import { Button } from 'react-aria-components';
import { standbyLoad } from '../../core/figures/standby-load.ts';
import type { Standby } from '../../core/scenario/scenario.ts';
import { Ask } from '../controls/ask.tsx';
import { later } from '../later.tsx';
import { scenarioOf, usePlanner, usePlannerActions, usePlannerStore } from '../planner-context.tsx';
import { sayCount, sayHours } from '../words/say-number.ts';
import { STANDBY_LOTS } from '../words/say-standby.ts';
import { useProviderDrop } from './drag-provider.ts';
import { putOnStandby } from './standby-actions.ts';

const StandbyDialog = later(async () => (await import('./standby-dialog.tsx')).StandbyDialog);

/** The two lots without ground: how many providers are in each, what they take, and what they could. */
export function StandbyLines() {
  const [open, setOpen] = useState<Standby['kind'] | null>(null);
  return (
    <>
      <ul className="standby-lines" aria-label="Lots without ground">
        <StandbyLine kind="back-up" onOpen={setOpen} />
        <StandbyLine kind="specialist" onOpen={setOpen} />
      </ul>
      {open !== null && <StandbyDialog kind={open} onClose={() => setOpen(null)} />}
    </>
  );
}

const StandbyLine = memo(function StandbyLine(props: {
  kind: Standby['kind'];
  onOpen: (kind: Standby['kind']) => void;
}) {
  const { kind } = props;
  const figures = usePlanner((state) => state.figures);
  const standby = usePlanner((state) => scenarioOf(state)?.standby ?? null);
  const { commit } = usePlannerActions();
  const planner = usePlannerStore();
  const { isOver, target } = useProviderDrop((provider) => {
    const scenario = scenarioOf(planner.getState());
    if (scenario !== null) putOnStandby(commit, scenario.lots, provider, { kind, lots: [] });
  });
  if (figures === null || standby === null) return null;
  const { providers, takenMinutes, capacityMinutes, roomMinutes } = standbyLoad(standby, figures, kind);
  const raw = `${takenMinutes} of ${capacityMinutes} minutes a week; ${roomMinutes} minutes left`;
  return (
    <li className={isOver ? 'standby-line drop-over' : 'standby-line'} {...target}>
      <div className="lot-card-head">
        <span className="swatch-none" aria-hidden="true" />
        <strong className="standby-name">{STANDBY_LOTS[kind]}</strong>
        {providers.length > 0 && <strong className="lot-hours">{sayHours(takenMinutes)}</strong>}
        <Button
          className="button button-small"
          aria-label={`Choose who is in the ${STANDBY_LOTS[kind].toLowerCase()}`}
          onPress={() => props.onOpen(kind)}
        >
          Choose…
        </Button>
      </div>
      <p className="lot-words">
        {providers.length === 0 ? (
          'Nobody is in it.'
        ) : (
          <>
            {sayCount(providers.length, 'provider')} · {sayHours(roomMinutes)} left of the{' '}
            {sayHours(capacityMinutes)} they can deliver{' '}
            <Ask figure={kind === 'back-up' ? 'withBackUp' : 'withSpecialist'} raw={raw} />
          </>
        )}
      </p>
    </li>
  );
});
