import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { MoneyAssumptions } from '../../../core/scenario/assumptions.ts';
import { MOST_THRESHOLDS, THRESHOLD_POUNDS } from '../../../core/scenario/limits.ts';
import { ModalDialog } from '../../controls/modal-dialog.tsx';
import { sayPounds } from '../../words/say-money.ts';
import type { ChangeMoney } from './change-money.ts';

type Threshold = MoneyAssumptions['thresholds'][number];

/** The values over the term above which more approval is needed; each can be added, changed and removed. */
export function ThresholdsTable(props: { thresholds: readonly Threshold[]; change: ChangeMoney }) {
  const { thresholds, change } = props;
  /** The one that the dialog is about: its place, or -1 for one more; null while it is closed. */
  const [edited, setEdited] = useState<number | null>(null);
  const set = (threshold: Threshold) => {
    const others = thresholds.filter((_, at) => at !== edited);
    const all = [...others, threshold].toSorted((one, other) => one.above - other.above);
    change(`Ask for ${threshold.name} above ${sayPounds(threshold.above)}`, { thresholds: all });
  };
  return (
    <div className="field-group">
      <h3>Approval levels</h3>
      {thresholds.length === 0 ? (
        <p className="quiet">None is set. Your constitution says above which value who has to approve.</p>
      ) : (
        <table className="table money-narrow">
          <thead>
            <tr>
              <th scope="col">Level</th>
              <th scope="col" className="number">
                Value over the term, above
              </th>
              <th scope="col">
                <span className="visually-hidden">What to do</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {thresholds.map((threshold, at) => (
              <tr key={at}>
                <th scope="row" className="row-name">
                  {threshold.name}
                </th>
                <td className="number">{sayPounds(threshold.above)}</td>
                <td className="money-actions">
                  <button
                    type="button"
                    className="link-button"
                    aria-label={`Change ${threshold.name}`}
                    onClick={() => setEdited(at)}
                  >
                    Change
                  </button>
                  <button
                    type="button"
                    className="link-button"
                    aria-label={`Remove ${threshold.name}`}
                    onClick={() =>
                      change(`Remove the approval level ${threshold.name}`, {
                        thresholds: thresholds.filter((each) => each !== threshold),
                      })
                    }
                  >
                    Remove
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {thresholds.length < MOST_THRESHOLDS && (
        <div>
          <Button className="button" onPress={() => setEdited(-1)}>
            Add an approval level
          </Button>
        </div>
      )}
      {edited !== null && (
        <ThresholdDialog threshold={thresholds[edited]} onSet={set} onClose={() => setEdited(null)} />
      )}
    </div>
  );
}

function ThresholdDialog(props: {
  threshold: Threshold | undefined;
  onSet: (threshold: Threshold) => void;
  onClose: () => void;
}) {
  const { threshold } = props;
  const [name, setName] = useState(threshold?.name ?? '');
  const [above, setAbove] = useState(String(threshold?.above ?? ''));
  return (
    <ModalDialog
      title={threshold === undefined ? 'Add an approval level' : 'Change an approval level'}
      onClose={props.onClose}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          props.onSet({ name: name.trim(), above: Number(above) });
          props.onClose();
        }}
      >
        <label className="field">
          <span className="field-label">Level</span>
          <span className="field-hint">For example: Level 2, Director and Executive approval</span>
          <input
            autoFocus
            required
            pattern=".*\S.*"
            maxLength={120}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <label className="field">
          <span className="field-label">Needed above, in pounds</span>
          <input
            type="number"
            className="short"
            required
            min={THRESHOLD_POUNDS.least}
            max={THRESHOLD_POUNDS.most}
            step="any"
            value={above}
            onChange={(event) => setAbove(event.target.value)}
          />
        </label>
        <div className="modal-actions">
          <Button type="submit" className="button button-main">
            {threshold === undefined ? 'Add' : 'Change'}
          </Button>
          <Button className="button" onPress={props.onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </ModalDialog>
  );
}
