import { moveEntry, removeEntry } from '../../core/paper/entries.ts';
import type { Milestone } from '../../core/paper/paper.ts';
import { MoveButtons } from '../../ui/controls/move-buttons.tsx';
import { RowActions } from '../../ui/controls/row-actions.tsx';
import { useChangePaper } from '../../ui/paper/use-change-paper.ts';
import { sayMonths } from '../../ui/words/present/say-months.ts';
import { ColumnHeads } from '../../ui/controls/column-heads.tsx';

/** Milestones in the author's order, with what can be done to each. */
export function MilestoneTable(props: {
  milestones: readonly Milestone[];
  onChange: (milestone: Milestone) => void;
}) {
  const { milestones, onChange } = props;
  const change = useChangePaper();
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="Milestones">
      <table className="table" aria-label="Milestones">
        <ColumnHeads of={['Milestone', 'When', 'Note', { hidden: 'Move' }, { hidden: 'What to do' }]} />
        <tbody>
          {milestones.map((milestone, at) => {
            const name = `‘${milestone.what}’`;
            return (
              <tr key={milestone.number}>
                <th scope="row" className="row-name">
                  {milestone.what}
                </th>
                <td className="row-words">{sayMonths(milestone)}</td>
                <td className="log-answer written">{milestone.note}</td>
                <td>
                  <MoveButtons
                    name={name}
                    isFirst={at === 0}
                    isLast={at === milestones.length - 1}
                    onMove={(by) =>
                      change(`Move the milestone ${name} ${by === 1 ? 'down' : 'up'}`, (paper) =>
                        moveEntry(paper, 'milestones', milestone.number, by),
                      )
                    }
                  />
                </td>
                <RowActions
                  of={name}
                  onChange={() => onChange(milestone)}
                  onRemove={() =>
                    change(`Remove the milestone ${name}`, (paper) =>
                      removeEntry(paper, 'milestones', milestone.number),
                    )
                  }
                />
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
