import { useState } from 'react';
import type { Standby } from '../../core/scenario/scenario.ts';
import { ModalDialog } from '../controls/modal-dialog.tsx';
import { scenarioOf, usePlanner } from '../planner-context.tsx';
import { sayCount, sayHours } from '../words/say-number.ts';
import { STANDBY_LOTS } from '../words/say-standby.ts';
import { findProviders, type Shown } from './find-providers.ts';
import { StandbyBehind, StandbyKind } from './standby-fields.tsx';
import { useProviderChoices } from './use-provider-choices.ts';
import { ColumnHeads } from '../controls/column-heads.tsx';

/** Chooses who is in the lots without ground, and behind which lots each stands. */
export function StandbyDialog({ kind, onClose }: { kind: Standby['kind']; onClose: () => void }) {
  const scenario = usePlanner(scenarioOf);
  const choices = useProviderChoices();
  const [text, setText] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  if (scenario === null) return null;
  const found = findProviders(choices, scenario.standby, text, shown);
  return (
    <ModalDialog title={STANDBY_LOTS[kind]} onClose={onClose}>
      <p>
        These lots have no ground. A provider in one stands behind lots, and takes what their own providers
        cannot.
      </p>
      <div className="standby-tools">
        <label className="field">
          <span className="field-label">Find a provider</span>
          <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
        </label>
        <label className="field">
          <span className="field-label">Show</span>
          <select value={shown} onChange={(event) => setShown(event.target.value as Shown)}>
            <option value="all">All providers</option>
            <option value="back-up">Those in the back-up lot</option>
            <option value="specialist">Those in the specialist lot</option>
            <option value="none">Those in neither</option>
          </select>
        </label>
      </div>
      <p className="quiet" role="status">
        {sayCount(found.length, 'provider')}
      </p>
      <div className="table-scroll standby-scroll" tabIndex={0} role="region" aria-label="Providers">
        <table className="table standby-table" aria-label="Providers">
          <ColumnHeads of={['Provider', { figure: 'roomLeft' }, 'It is', 'Lots']} />
          <tbody>
            {found.map(({ id, minutesLeft }) => {
              const fields = {
                provider: id,
                place: scenario.standby.find((each) => each.provider === id),
                lots: scenario.lots,
              };
              return (
                <tr key={id}>
                  <th scope="row">{id}</th>
                  <td className="number">{sayHours(minutesLeft)}</td>
                  <td>
                    <StandbyKind {...fields} />
                  </td>
                  <td>
                    <StandbyBehind {...fields} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </ModalDialog>
  );
}
