import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { RestorePoint } from '../../core/scenario/history.ts';
import { sayWhen } from '../words/say-when.ts';

/**
 * One kept state. Going back to it can be undone; removing it cannot, and is asked twice: the focus
 * stays where it is, and 'Keep it' stands where 'Remove' was.
 */
export function KeptState(props: {
  point: RestorePoint;
  now: number;
  onRestore: () => void;
  onRemove: () => void;
}) {
  const { point, now, onRestore, onRemove } = props;
  const [asking, setAsking] = useState(false);
  return (
    <li className="kept-state">
      <p>
        {point.name} <span className="quiet">{sayWhen(point.at, now)}</span>
      </p>
      {asking ? (
        <div className="modal-actions" role="group" aria-label={`Remove ${point.name} for good?`}>
          <Button className="button" onPress={onRemove}>
            Remove for good
          </Button>
          <Button className="button" onPress={() => setAsking(false)}>
            Keep it
          </Button>
        </div>
      ) : (
        <div className="modal-actions">
          <Button className="button" aria-label={`Restore ${point.name}`} onPress={onRestore}>
            Restore
          </Button>
          <Button className="button" aria-label={`Remove ${point.name}`} onPress={() => setAsking(true)}>
            Remove
          </Button>
        </div>
      )}
    </li>
  );
}
