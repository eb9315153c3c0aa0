import { useState } from 'react';
import { copyLot } from '../../core/edits/copy-lot.ts';
import { cutFabric } from '../../core/fabric/cut-fabric.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { FormDialog } from '../controls/form-dialog.tsx';
import { LotSelect } from '../controls/lot-select.tsx';
import { usePlannerActions } from '../planner-context.tsx';
import { colourOfCopy } from './colour-of-copy.ts';

/** Asks for a lot of another scenario, and what to call it here; `others` have a lot each. */
export function CopyLotDialog(props: {
  scenario: Scenario;
  others: readonly Scenario[];
  onClose: () => void;
}) {
  const { scenario, others, onClose } = props;
  const { commit } = usePlannerActions();
  const [other, setOther] = useState(others[0]!);
  const [lot, setLot] = useState(other.lots[0]!);
  const [name, setName] = useState(lot.name);
  const title = name.trim();
  const known = scenario.lots.find((each) => each.name.toLowerCase() === title.toLowerCase());
  const choose = (from: Scenario, chosen = from.lots[0]!) => {
    setOther(from);
    setLot(chosen);
    setName(chosen.name);
  };
  const copy = () => {
    const done = commit(`Copy ${lot.name} from ${other.name}`, (now, { dataset, ground, fabric }) => {
      const otherFabric = cutFabric(dataset, ground, other.cuts);
      return copyLot(now, fabric, other, otherFabric, lot.id, title, colourOfCopy(lot, now, fabric));
    });
    if (done) onClose();
  };
  return (
    <FormDialog
      title="Copy a lot from another scenario"
      action="Copy"
      isReady={title !== ''}
      onSubmit={copy}
      onClose={onClose}
    >
      <label className="field">
        <span className="field-label">From the scenario</span>
        <select
          value={other.id}
          onChange={({ target }) => choose(others.find((each) => each.id === target.value) ?? other)}
        >
          {others.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </select>
      </label>
      <LotSelect
        label="The lot"
        lots={other.lots}
        value={lot.id}
        onChange={(id) =>
          choose(
            other,
            other.lots.find((each) => each.id === id),
          )
        }
      />
      <label className="field">
        <span className="field-label">Its name here</span>
        <input value={name} maxLength={120} onChange={(event) => setName(event.target.value)} />
      </label>
      <p>
        {known === undefined
          ? 'It comes with its blocks and its providers. Those blocks leave the lots they are in now.'
          : `There is a lot ${known.name} already. It takes these blocks and providers in place of its own.`}{' '}
        You can undo this.
      </p>
    </FormDialog>
  );
}
