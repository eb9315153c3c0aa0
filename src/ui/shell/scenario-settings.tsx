import { useState } from 'react';
import { Button } from 'react-aria-components';
import { renameScenario } from '../../core/edits/rename-scenario.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { SpotField } from '../assumptions/placing-fields.tsx';
import { RuleField, RULES_TO_SET } from '../checks/rule-field.tsx';
import { ModalDialog } from '../controls/modal-dialog.tsx';
import { usePlannerActions } from '../planner-context.tsx';

/** The scenario's name, award rules and spot hours. Each that changes is one entry of the history, at once. */
export function ScenarioSettings({ scenario, onClose }: { scenario: Scenario; onClose: () => void }) {
  const { ask } = usePlannerActions();
  return (
    <ModalDialog title="Scenario settings" onClose={onClose}>
      <p className="quiet">Each change is made when you leave its box. You can undo it.</p>
      <ScenarioName scenario={scenario} />
      <h3>Award rules</h3>
      <div className="settings-rules">
        {RULES_TO_SET.map((kind) => (
          <div key={kind} role="group" aria-label={RULE_LEGENDS[kind]}>
            {RULE_LEGENDS[kind] !== undefined && <p className="field-label">{RULE_LEGENDS[kind]}</p>}
            <RuleField kind={kind} />
          </div>
        ))}
      </div>
      <h3>Assumptions</h3>
      <SpotField />
      <div className="modal-actions">
        <Button className="button button-main" onPress={onClose}>
          Done
        </Button>
        <Button
          className="button"
          onPress={() => {
            onClose();
            ask('served');
          }}
        >
          All that figures assume
        </Button>
      </div>
    </ModalDialog>
  );
}

/** What a group of boxes is about, where the boxes themselves do not say it. */
const RULE_LEGENDS: Readonly<Partial<Record<(typeof RULES_TO_SET)[number], string>>> = {
  'hours-in-band': 'Hours of a lot: what it needs to be worth running, and what it can hold',
  'provider-hours-in-band': 'Hours of a provider, in all its lots',
};

function ScenarioName({ scenario }: { scenario: Scenario }) {
  const { commit } = usePlannerActions();
  const [name, setName] = useState(scenario.name);
  const rename = () => {
    const title = name.trim();
    if (title === scenario.name) return;
    if (!commit(`Rename the scenario to ${title}`, (now) => renameScenario(now, title)))
      setName(scenario.name);
  };
  return (
    <label className="field">
      <span className="field-label">Name</span>
      <input
        value={name}
        maxLength={120}
        onChange={(event) => setName(event.target.value)}
        onBlur={rename}
        onKeyDown={(event) => event.key === 'Enter' && rename()}
      />
    </label>
  );
}
