import type { Move } from '../../../core/continuity/read-continuity.ts';
import { FULL_TIME_HOURS, fullTimePosts, workMoving } from '../../../core/continuity/work-moving.ts';
import type { Provider } from '../../../core/dataset/dataset.ts';
import { Ask } from '../../controls/ask.tsx';
import { ColumnHeads } from '../../controls/column-heads.tsx';
import { sayCount, sayHours, sayNumber, sayRatio } from '../../words/say-number.ts';

/** What the moves mean to carers: the law that may apply, and how much work moves from each provider. */
export function StaffNote({ moves, providers }: { moves: readonly Move[]; providers: readonly Provider[] }) {
  const works = workMoving(moves);
  const losing = works.filter(({ movingMinutes }) => movingMinutes > 0);
  const moving = losing.reduce((sum, { movingMinutes }) => sum + movingMinutes, 0);
  return (
    <section>
      <h2>
        What this means for carers (TUPE){' '}
        <Ask figure="workMoving" raw={`${moving / 60} hours ÷ ${FULL_TIME_HOURS}`} />
      </h2>
      <p>
        {losing.length === 0
          ? 'No work moves from one provider to another.'
          : `${sayHours(moving)} a week would move from ${sayCount(losing.length, 'provider')} to others: about ${sayCount(Math.round(fullTimePosts(moving)), 'full-time post')}, at ${FULL_TIME_HOURS} hours of care a week.`}
      </p>
      <p>
        Where work moves, the carers who do it may have the right to move with it and to keep their terms. The
        law is the Transfer of Undertakings (Protection of Employment) Regulations 2006, called TUPE. Whether
        it applies depends on each case. The posts are a rough guide: travel, leave and training are not
        counted. This is not legal advice.
      </p>
      {losing.length > 0 && (
        <div
          className="table-scroll moves-scroll"
          tabIndex={0}
          role="group"
          aria-label="Table of work that moves"
        >
          <table className="table">
            <caption>Hours of care a week, the provider with most to move first.</caption>
            <ColumnHeads
              of={[
                'Provider',
                { figure: 'workToday', heading: 'Today' },
                { figure: 'workStaying', heading: 'Stay with it' },
                { figure: 'workToOthers', heading: 'Move to others', raw: `${moving} minutes a week in all` },
                { figure: 'workLeft', heading: 'Left with nobody' },
                { figure: 'workComing', heading: 'Come to it' },
                { figure: 'workMoving', heading: 'Posts that move' },
              ]}
            />
            <tbody>
              {works.map((work) => (
                <tr key={work.provider}>
                  <th scope="row">{providers[work.provider]!.id}</th>
                  <td className="number">{sayNumber(work.todayMinutes / 60)}</td>
                  <td className="number">{sayNumber(work.keptMinutes / 60)}</td>
                  <td className="number">{sayNumber(work.movingMinutes / 60)}</td>
                  <td className="number">{sayNumber(work.leftMinutes / 60)}</td>
                  <td className="number">{sayNumber(work.gainedMinutes / 60)}</td>
                  <td className="number">{sayRatio(fullTimePosts(work.movingMinutes))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
