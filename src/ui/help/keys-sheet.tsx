import { ModalDialog } from '../controls/modal-dialog.tsx';
import { KEY_GROUPS, type KeyGroup } from '../words/key-groups.ts';
import { hasAppleKeys, sayKeys } from '../words/say-keys.ts';

/** The keys that do things, and how to work without a mouse. */
export function KeysSheet({ onClose }: { onClose: () => void }) {
  return (
    <ModalDialog title="Keys" onClose={onClose}>
      <div className="key-groups">
        {KEY_GROUPS.map((group) => (
          <KeyTable key={group.title} group={group} />
        ))}
      </div>
      <p>
        You never need the map to make a change. Open Blocks beside Lots, tick the blocks you mean, choose a
        lot and press Apply.
      </p>
      <p>Everything stays on this computer. Lotwise sends nothing over the network.</p>
    </ModalDialog>
  );
}

function KeyTable({ group }: { group: KeyGroup }) {
  const isApple = hasAppleKeys(navigator.userAgent);
  return (
    <table className="key-table">
      <caption>{group.title}</caption>
      <tbody>
        {group.keys.map(([does, ...presses]) => (
          <tr key={does}>
            <th scope="row">{does}</th>
            <td>
              {presses.map((press) => (
                <kbd key={press}>{sayKeys(press, isApple)}</kbd>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
