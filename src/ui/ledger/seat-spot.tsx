import type { ReactNode } from 'react';
import type { ProviderId } from '../../core/dataset/dataset.ts';
import type { Lot } from '../../core/scenario/scenario.ts';
import { scenarioOf, usePlannerActions, usePlannerStore } from '../planner-context.tsx';
import { useProviderDrop } from './drag-provider.ts';
import { dropOnSeat } from './seat-actions.ts';

/** A seat as a place that a provider can be dropped on; the seat's list does the same by keyboard. */
export function SeatSpot(props: { lot: Lot; holder: ProviderId | null; children: ReactNode }) {
  const { lot, holder } = props;
  const { commit } = usePlannerActions();
  const planner = usePlannerStore();
  const { isOver, target } = useProviderDrop((provider) => {
    const scenario = scenarioOf(planner.getState());
    if (scenario !== null) dropOnSeat(commit, scenario, lot, holder, provider);
  });
  return (
    <div className={isOver ? 'seat drop-over' : 'seat'} {...target}>
      {props.children}
    </div>
  );
}
