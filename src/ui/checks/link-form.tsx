import { useState } from 'react';
import { Button } from 'react-aria-components';
import { addLink } from '../../core/edits/add-link.ts';
import type { BlockIndex } from '../../core/fabric/fabric.ts';
import type { Link } from '../../core/scenario/scenario.ts';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { BlockBox } from './block-box.tsx';
import { sayLink } from './say-link.ts';

/** Asks for two blocks, whether they touch, and what it is that joins or parts them. */
export function LinkForm({ onDone }: { onDone: () => void }) {
  const fabric = usePlanner((state) => state.area!.fabric);
  const selected = usePlanner((state) => (state.selection?.kind === 'block' ? state.selection.block : null));
  const { commit } = usePlannerActions();
  const [one, setOne] = useState<BlockIndex | null>(selected);
  const [other, setOther] = useState<BlockIndex | null>(null);
  const [kind, setKind] = useState<Link['kind']>('join');
  const [name, setName] = useState('');
  const ready = one !== null && other !== null && name.trim() !== '';

  const add = () => {
    if (!ready) return;
    const [first, second] = [fabric.codes[one]!, fabric.codes[other]!];
    const label = `${name.trim()}: ${sayLink({ kind, between: [first, second] }, fabric)}`;
    if (commit(label, (now, area) => addLink(now, area.fabric, kind, first, second, name))) onDone();
  };
  return (
    <form
      className="link-form"
      aria-label="Add a bridge, ferry or river"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <p className="quiet">Type a code or a name, or click a block on the map and use it.</p>
      <BlockBox label="First block" autoFocus block={one} onBlock={setOne} />
      <BlockBox label="Second block" block={other} onBlock={setOther} />
      <fieldset className="choice-row">
        <legend className="field-label">They</legend>
        {KINDS.map(([each, words]) => (
          <label className="choice" key={each}>
            <input type="radio" name="link-kind" checked={kind === each} onChange={() => setKind(each)} />
            {words}
          </label>
        ))}
      </fieldset>
      <label className="field">
        <span className="field-label">What it is</span>
        <input
          value={name}
          maxLength={120}
          placeholder={kind === 'join' ? 'Such as: Woolwich Ferry' : 'Such as: River Medway'}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <div className="modal-actions">
        <Button type="submit" className="button button-main" isDisabled={!ready}>
          Add
        </Button>
        <Button className="button" onPress={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

const KINDS: readonly [Link['kind'], string][] = [
  ['join', 'count as touching'],
  ['sever', 'do not count as touching'],
];
