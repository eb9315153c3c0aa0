import { useState } from 'react';
import { Button } from 'react-aria-components';
import { MOST_THRESHOLDS } from '../../../core/scenario/limits.ts';
import { sayPounds } from '../../words/say-money.ts';
import type { ChangeMoney } from './change-money.ts';
import { RowActions } from '../../controls/row-actions.tsx';
import { ThresholdDialog, type Threshold } from './threshold-dialog.tsx';
import { ColumnHeads } from '../../controls/column-heads.tsx';

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
        <table className="table money-narrow" aria-label="Approval levels">
          <ColumnHeads
            of={[
              'Level',
              { figure: 'moneyApproval', heading: 'Value over the term, above' },
              { hidden: 'What to do' },
            ]}
          />
          <tbody>
            {thresholds.map((threshold, at) => (
              <tr key={at}>
                <th scope="row" className="row-name">
                  {threshold.name}
                </th>
                <td className="number">{sayPounds(threshold.above)}</td>
                <RowActions
                  of={threshold.name}
                  onChange={() => setEdited(at)}
                  onRemove={() =>
                    change(`Remove the approval level ${threshold.name}`, {
                      thresholds: thresholds.filter((each) => each !== threshold),
                    })
                  }
                />
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
