import { MOST_MILESTONES } from '../../core/paper/paper-limits.ts';
import type { Milestone } from '../../core/paper/paper.ts';
import { setMilestone } from '../../core/paper/set-milestone.ts';
import { useChangePaper } from '../../ui/paper/use-change-paper.ts';

/** What councils' timetables name, in the order it happens. */
const USUAL = [
  'Consultation',
  'Cost model agreed',
  'Decision by Cabinet',
  'Advert',
  'Bids back',
  'Award',
  'Mobilisation',
  'New contracts start',
  'Present contracts end',
] as const;

/** Milestones that most papers have, to add by one press with their months not set. */
export function UsualMilestones({ milestones }: { milestones: readonly Milestone[] }) {
  const change = useChangePaper();
  const isFull = milestones.length >= MOST_MILESTONES;
  return (
    <section>
      <h2>What most papers name</h2>
      <p>Add what applies. Its months are not set until you say when.</p>
      <div className="usual-milestones">
        {USUAL.map((what) => {
          const isThere = milestones.some((milestone) => milestone.what === what);
          return (
            <button
              key={what}
              type="button"
              className="button"
              // Not disabled, which would lose the focus of the hand that pressed it.
              aria-disabled={isThere || isFull}
              onClick={() => {
                if (isThere || isFull) return;
                change(`Add the milestone ‘${what}’`, (paper) =>
                  setMilestone(paper, { what, from: null, to: null, note: '' }, null),
                );
              }}
            >
              {isThere ? `${what}: added` : what}
            </button>
          );
        })}
      </div>
    </section>
  );
}
