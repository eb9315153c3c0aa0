import { useState } from 'react';
import type { AppointmentRole, Lot } from '../../core/scenario/scenario.ts';
import { fillSeat } from '../ledger/seat-actions.ts';
import { SeatBox } from '../ledger/seat-box.tsx';
import { useProviderChoices } from '../ledger/use-provider-choices.ts';
import { scenarioOf, usePlanner, usePlannerActions } from '../planner-context.tsx';
import { SEAT_ROLES } from '../words/say-provider.ts';

/** Appoints one more provider to a lot, beyond the seats of the ledger. */
export function AppointMore({ lot }: { lot: Lot }) {
  const appointments = usePlanner((state) => scenarioOf(state)?.appointments ?? null);
  const choices = useProviderChoices();
  const { commit } = usePlannerActions();
  const [role, setRole] = useState<AppointmentRole>('supplementary');
  /** How many were seated when someone was last chosen here: the next, empty box takes over the focus. */
  const [chosenAt, setChosenAt] = useState<number | null>(null);
  const here = appointments?.filter((each) => each.lot === lot.id) ?? [];
  const taken = new Set(here.map((each) => each.provider));
  return (
    <div className="appoint-more">
      <label className="field">
        <span className="field-label">Appoint one more, as</span>
        <select value={role} onChange={(event) => setRole(event.target.value as AppointmentRole)}>
          {ROLES.map((each) => (
            <option key={each} value={each}>
              {SEAT_ROLES[each].toLowerCase()} provider
            </option>
          ))}
        </select>
      </label>
      <SeatBox
        key={here.length}
        autoFocus={chosenAt !== null && here.length === chosenAt + 1}
        label={`One more provider of ${lot.name}`}
        placeholder="Choose a provider"
        provider={null}
        choices={choices.filter((choice) => !taken.has(choice.id))}
        onChoose={(provider) => {
          setChosenAt(here.length);
          fillSeat(commit, lot, null, provider, role);
        }}
      />
    </div>
  );
}

const ROLES: readonly AppointmentRole[] = ['supplementary', 'primary'];
