import { useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { LONGEST_NAME } from '../../core/edits/check-name.ts';
import type { RestorePoint } from '../../core/scenario/history.ts';
import { usePlannerActions } from '../planner-context.tsx';
import { KeptState } from './kept-state.tsx';

/** States of the plan kept under a name: keep the one on the desk, go back to one, or remove it. */
export function KeptStates({ points }: { points: readonly RestorePoint[] }) {
  const { keepPoint, restore, dropPoint } = usePlannerActions();
  const [name, setName] = useState('');
  const [now] = useState(() => Date.now());
  const field = useRef<HTMLInputElement>(null);
  const ready = name.trim() !== '';
  const isKept = points.some((point) => point.name === name.trim());
  return (
    <>
      <form
        className="keep-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!ready) return;
          keepPoint(name);
          setName('');
        }}
      >
        <label className="field">
          <span className="field-label">Keep this state as</span>
          {isKept && (
            <span className="field-hint">This name is kept already. Keeping it again replaces it.</span>
          )}
          <input
            ref={field}
            value={name}
            maxLength={LONGEST_NAME}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <Button type="submit" className="button button-main" isDisabled={!ready}>
          {isKept ? 'Replace' : 'Keep'}
        </Button>
      </form>
      {points.length === 0 ? (
        <p className="quiet">No state is kept yet. One you keep stays, whatever is done or undone later.</p>
      ) : (
        <ul className="kept-states" aria-label="Kept states, newest first">
          {points.toReversed().map((point) => (
            <KeptState
              key={point.name}
              point={point}
              now={now}
              onRestore={() => restore(point.name)}
              onRemove={() => {
                dropPoint(point.name);
                field.current?.focus();
              }}
            />
          ))}
        </ul>
      )}
    </>
  );
}
