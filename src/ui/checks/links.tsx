import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { removeLink } from '../../core/edits/remove-link.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { scenarioOf, usePlanner, usePlannerActions } from '../planner-context.tsx';
import { LinkForm } from './link-form.tsx';
import { sayLink } from './say-link.ts';

/** What the map does not say of the ground: a bridge or ferry that joins, a river that does not. */
export function Links() {
  const links = usePlanner((state) => scenarioOf(state)?.links ?? null);
  const fabric = usePlanner((state) => state.area?.fabric ?? null);
  const { commit } = usePlannerActions();
  const [adding, setAdding] = useState(false);
  if (links === null || fabric === null) return null;
  return (
    <section className="links" aria-labelledby="links-title">
      <h3 id="links-title">Ground that touches, or does not</h3>
      <p className="quiet">
        A ferry or a bridge can join two blocks. A river can part two that touch on the map.
      </p>
      {links.length > 0 && (
        <ul aria-labelledby="links-title">
          {links.map((link, at) => (
            <li className="link" key={link.between.join(' ')}>
              <span>
                <strong>{link.name}</strong>: {sayLink(link, fabric)}
              </span>
              <IconButton
                icon={Trash2}
                name={`Remove ${link.name}`}
                onPress={() => commit(`Remove ${link.name}`, (now) => removeLink(now, at))}
              />
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        <LinkForm onDone={() => setAdding(false)} />
      ) : (
        <Button className="button button-small" onPress={() => setAdding(true)}>
          Add a bridge, ferry or river
        </Button>
      )}
    </section>
  );
}
