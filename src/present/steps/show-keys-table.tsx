import { SHOW_KEYS } from '../../ui/words/present/show-keys.ts';

/** The keys of a presentation, to learn before it. */
export function ShowKeysTable() {
  return (
    <details>
      <summary>Keys while you present</summary>
      <table className="key-table steps-keys" aria-label="Keys while you present">
        <tbody>
          {SHOW_KEYS.map(([does, ...presses]) => (
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
      <p className="quiet">A clicker goes on and back too: it sends Page Down and Page Up.</p>
    </details>
  );
}
