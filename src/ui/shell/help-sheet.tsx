import { ModalDialog } from '../controls/modal-dialog.tsx';

/** The keys that do things, and how to work without a mouse. */
export function HelpSheet({ onClose }: { onClose: () => void }) {
  const command = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
  return (
    <ModalDialog title="Keys and help" onClose={onClose}>
      <table className="key-table">
        <caption className="visually-hidden">Keys</caption>
        <tbody>
          {keys(command).map(([does, ...presses]) => (
            <tr key={does}>
              <th scope="row">{does}</th>
              <td>
                {presses.map((press) => (
                  <kbd key={press}>{press}</kbd>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        You never need the map to make a change. Open Blocks beside Lots, tick the blocks you mean, choose a
        lot and press Apply.
      </p>
      <p>Everything stays on this computer. Lotwise sends nothing over the network.</p>
    </ModalDialog>
  );
}

function keys(command: string): [string, ...string[]][] {
  return [
    ['Select a block', 'V'],
    ['Paint blocks', 'P'],
    ['Draw round blocks', 'L'],
    ['Take blocks out of their lot', 'E'],
    ['Smaller or larger brush', '[', ']'],
    ['Choose a lot to paint', '1 to 9'],
    ['Stop what your hand is doing, or close the drawer', 'Escape'],
    ['Undo', `${command} Z`],
    ['Redo', `${command} Shift Z`],
    ['Save the scenario to a file', `${command} S`],
    ['Show these keys', '?'],
  ];
}
