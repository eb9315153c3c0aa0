import type { Paper } from '../../core/paper/paper.ts';
import type { PaperPart } from '../../io/project/meet-projects.ts';
import { usePlanner } from '../planner-context.tsx';
import { PAPER_PART_NAMES, sayPaperPart } from '../words/present/say-meeting.ts';
import { ColumnHeads } from '../controls/column-heads.tsx';

/** Parts of the paper that are not the same in both, each in a few words, and whose is kept. */
export function PaperChoices(props: {
  parts: readonly PaperPart[];
  theirs: Paper;
  /** The name of a scenario of either, by its id. */
  nameOf: (id: string) => string | null;
  taken: ReadonlySet<PaperPart>;
  onChoose: (part: PaperPart, isTaken: boolean) => void;
}) {
  const mine = usePlanner((state) => state.paper);
  const { nameOf } = props;
  return (
    <div className="table-scroll">
      <table className="table">
        <caption>The paper for the panel</caption>
        <ColumnHeads of={['Part', 'Yours', 'Theirs', 'What to do']} />
        <tbody>
          {props.parts.map((part) => (
            <tr key={part}>
              <th scope="row" className="row-name">
                {PAPER_PART_NAMES[part]}
              </th>
              <td>{sayPaperPart(part, mine, nameOf)}</td>
              <td>{sayPaperPart(part, props.theirs, nameOf)}</td>
              <td>
                <select
                  aria-label={`What to do with: ${PAPER_PART_NAMES[part]}`}
                  value={props.taken.has(part) ? 'theirs' : 'mine'}
                  onChange={(event) => props.onChoose(part, event.target.value === 'theirs')}
                >
                  <option value="mine">Keep mine</option>
                  <option value="theirs">Take theirs</option>
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
