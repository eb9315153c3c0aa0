import { useState } from 'react';
import { Button } from 'react-aria-components';
import { renameScenario } from '../../core/edits/rename-scenario.ts';
import { setAssumptions } from '../../core/edits/set-assumptions.ts';
import { setRules } from '../../core/edits/set-rules.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { BandFields } from '../checks/band-fields.tsx';
import { ModalDialog } from '../controls/modal-dialog.tsx';
import { usePlannerActions } from '../planner-context.tsx';
import { endFromText, sayBandEdit, textOfEnd } from '../words/say-band.ts';
import { sayCount, sayNumber } from '../words/say-number.ts';

/** The scenario's name, rules and assumptions. Each that changes is one entry of the history. */
export function ScenarioSettings({ scenario, onClose }: { scenario: Scenario; onClose: () => void }) {
  const { commit } = usePlannerActions();
  const [name, setName] = useState(scenario.name);
  const [seats, setSeats] = useState(String(scenario.rules.providersPerLot));
  const { viability } = scenario.rules;
  const [least, setLeast] = useState(textOfEnd(viability.leastMinutes));
  const [most, setMost] = useState(textOfEnd(viability.mostMinutes));
  const [spot, setSpot] = useState(String(scenario.assumptions.spotHoursPerWeek));

  const apply = (): boolean => {
    const title = name.trim();
    const providersPerLot = Number(seats);
    const spotHoursPerWeek = Number(spot);
    const steps: boolean[] = [];
    if (title !== scenario.name) {
      steps.push(commit(`Rename the scenario to ${title}`, (now) => renameScenario(now, title)));
    }
    if (providersPerLot !== scenario.rules.providersPerLot) {
      steps.push(
        commit(`Ask for ${sayCount(providersPerLot, 'provider')} in each lot`, (now) =>
          setRules(now, { providersPerLot }),
        ),
      );
    }
    const band = { leastMinutes: endFromText(least), mostMinutes: endFromText(most) };
    if (band.leastMinutes !== viability.leastMinutes || band.mostMinutes !== viability.mostMinutes) {
      steps.push(commit(sayBandEdit(band), (now) => setRules(now, { viability: band })));
    }
    if (spotHoursPerWeek !== scenario.assumptions.spotHoursPerWeek) {
      steps.push(
        commit(`Allow ${sayNumber(spotHoursPerWeek)} spot hours a week`, (now) =>
          setAssumptions(now, { spotHoursPerWeek }),
        ),
      );
    }
    return steps.every(Boolean);
  };

  return (
    <ModalDialog title="Scenario settings" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (apply()) onClose();
        }}
      >
        <label className="field">
          <span className="field-label">Name</span>
          <input value={name} required maxLength={120} onChange={(event) => setName(event.target.value)} />
        </label>
        <label className="field">
          <span className="field-label">Providers in each lot</span>
          <span className="field-hint">How many main providers each lot should have.</span>
          <input
            type="number"
            className="short"
            required
            min={1}
            max={9}
            step={1}
            value={seats}
            onChange={(event) => setSeats(event.target.value)}
          />
        </label>
        <fieldset>
          <legend className="visually-hidden">Hours of a lot</legend>
          <BandFields least={least} most={most} onLeast={setLeast} onMost={setMost} />
          <p className="quiet">What a lot needs to be worth running, and what it can hold.</p>
        </fieldset>
        <label className="field">
          <span className="field-label">Spot hours a week</span>
          <span className="field-hint">The most hours the council expects to buy package by package.</span>
          <input
            type="number"
            className="short"
            required
            min={0}
            step="any"
            value={spot}
            onChange={(event) => setSpot(event.target.value)}
          />
        </label>
        <div className="modal-actions">
          <Button type="submit" className="button button-main">
            Apply
          </Button>
          <Button className="button" onPress={onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </ModalDialog>
  );
}
