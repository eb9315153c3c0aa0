import { GripVertical } from 'lucide-react';
import { useState } from 'react';
import { draggedAs } from '../ledger/drag-provider.ts';
import { findProviders } from '../ledger/find-providers.ts';
import { useProviderChoices } from '../ledger/use-provider-choices.ts';
import { usePlannerActions } from '../planner-context.tsx';
import { sayHours } from '../words/say-number.ts';

/** Every provider, to be dragged onto a seat in the ledger; a seat's own list does the same without dragging. */
export function ProviderList() {
  const [open, setOpen] = useState(false);
  return (
    <details className="provider-list" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Drag a provider onto a seat</summary>
      {open && <Providers />}
    </details>
  );
}

function Providers() {
  const choices = useProviderChoices();
  const { select } = usePlannerActions();
  const [text, setText] = useState('');
  return (
    <>
      <label className="field">
        <span className="field-label">Find a provider</span>
        <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <ul>
        {findProviders(choices, [], text).map(({ id, minutesLeft }) => (
          <li key={id} {...draggedAs(id)}>
            <GripVertical size={16} className="grip" aria-hidden="true" />
            <button
              type="button"
              className="link-button"
              onClick={() => select({ kind: 'provider', provider: id })}
            >
              {id}
            </button>
            <span className="quiet">{sayHours(minutesLeft)} left</span>
          </li>
        ))}
      </ul>
    </>
  );
}
