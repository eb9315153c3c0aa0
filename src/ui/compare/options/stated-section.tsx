import { useState } from 'react';
import { Button } from 'react-aria-components';
import { removeEntry } from '../../../core/paper/entries.ts';
import { keepStatedFigure } from '../../../core/paper/keep-stated-figure.ts';
import { MOST_STATED } from '../../../core/paper/paper-limits.ts';
import type { StatedFigure } from '../../../core/paper/paper.ts';
import { RowActions } from '../../controls/row-actions.tsx';
import { usePlanner } from '../../planner-context.tsx';
import { useChangePaper } from '../../paper/use-change-paper.ts';
import { sayStated, sayUsed } from '../../words/compare/options-words.ts';
import { StatedDialog } from './stated-dialog.tsx';
import { ColumnHeads } from '../../controls/column-heads.tsx';

/** Figures of other papers, kept in their own words beside what this paper uses. */
export function StatedSection() {
  const stated = usePlanner((state) => state.paper.stated);
  const change = useChangePaper();
  /** What the dialog is about: one of them, or one more; null while it is closed. */
  const [edited, setEdited] = useState<StatedFigure | 'new' | null>(null);
  return (
    <section>
      <h2>Figures as stated, and as used</h2>
      <p>
        Papers say ‘over 100’ or ‘£1.1m to £1.5m’, and sometimes two figures do not agree. Keep the words of
        the source, and say what you use and why.
      </p>
      {stated.length === 0 ? (
        <p className="empty">No figure of a source is kept yet.</p>
      ) : (
        <div className="table-scroll" tabIndex={0} role="region" aria-label="Figures as stated and as used">
          <table className="table" aria-label="Figures as stated and as used">
            <ColumnHeads
              of={[
                'Figure',
                'As stated',
                'What that comes to',
                'As used',
                'Caveat',
                { hidden: 'What to do' },
              ]}
            />
            <tbody>
              {stated.map((figure) => (
                <tr key={figure.number}>
                  <th scope="row" className="row-name">
                    {figure.about}
                  </th>
                  <td className="row-words">
                    ‘{figure.stated}’
                    {figure.source !== '' && <span className="quiet stated-source">{figure.source}</span>}
                  </td>
                  <td>{sayStated(figure)}</td>
                  <td className="row-words">{sayUsed(figure)}</td>
                  <td className="row-words written">{figure.caveat === '' ? 'None' : figure.caveat}</td>
                  <RowActions
                    of={figure.about}
                    onChange={() => setEdited(figure)}
                    onRemove={() =>
                      change(`Remove the stated figure ‘${figure.about}’`, (paper) =>
                        removeEntry(paper, 'stated', figure.number),
                      )
                    }
                  />
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {stated.length < MOST_STATED && (
        <div>
          <Button className="button" onPress={() => setEdited('new')}>
            Keep a figure of a source
          </Button>
        </div>
      )}
      {edited !== null && (
        <StatedDialog
          figure={edited === 'new' ? null : edited}
          onSave={(figure) =>
            edited === 'new'
              ? change(`Keep the stated figure ‘${figure.about}’`, (paper) =>
                  keepStatedFigure(paper, figure, null),
                )
              : change(`Change the stated figure ‘${figure.about}’`, (paper) =>
                  keepStatedFigure(paper, figure, edited.number),
                )
          }
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  );
}
