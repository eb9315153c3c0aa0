import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { PlanRead } from '../../../core/figures/plan-read.ts';
import { sayHours } from '../../words/say-number.ts';

/** The providers that take anything under the plan, most hours first, each with a switch. */
export function ProvidersOff(props: {
  read: PlanRead;
  /** By position. */
  off: readonly number[];
  onChange: (names: readonly string[]) => void;
}) {
  const { read, off, onChange } = props;
  const [text, setText] = useState('');
  const { providers } = read.ledger.dataset;
  const { minutesOfProvider } = read.allocation;
  const wanted = text.trim().toLowerCase();
  const found = providers
    .map(({ id }, position) => ({ id, position, minutes: minutesOfProvider[position]! }))
    .filter(({ id, minutes }) => minutes > 0 && id.toLowerCase().includes(wanted))
    .sort((a, b) => b.minutes - a.minutes);
  const names = off.map((position) => providers[position]!.id as string);
  return (
    <fieldset className="providers-off">
      <legend>Which providers stop? They take nothing from tomorrow, and nobody else is moved.</legend>
      <div className="providers-off-head">
        <label className="field">
          <span className="field-label">Find a provider</span>
          <input type="search" value={text} onChange={({ target }) => setText(target.value)} />
        </label>
        <Button className="button" isDisabled={off.length === 0} onPress={() => onChange([])}>
          Switch all on again
        </Button>
      </div>
      <ul className="providers-off-list">
        {found.map(({ id, position, minutes }) => (
          <li key={id}>
            <label className="choice">
              <input
                type="checkbox"
                checked={off.includes(position)}
                onChange={({ target }) =>
                  onChange(target.checked ? [...names, id] : names.filter((name) => name !== id))
                }
              />
              <span className="provider-name">{id}</span>
              <span className="quiet">{sayHours(minutes)}</span>
            </label>
          </li>
        ))}
      </ul>
      {found.length === 0 && (
        <p className="empty">
          {wanted === '' ? 'No provider takes anything under this plan.' : 'No provider fits.'}
        </p>
      )}
    </fieldset>
  );
}
