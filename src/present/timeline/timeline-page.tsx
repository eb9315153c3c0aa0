import { useState } from 'react';
import { Button } from 'react-aria-components';
import { MOST_MILESTONES } from '../../core/paper/paper-limits.ts';
import type { Milestone } from '../../core/paper/paper.ts';
import { setMilestone } from '../../core/paper/set-milestone.ts';
import { useChangePaper } from '../../ui/paper/use-change-paper.ts';
import { usePlanner } from '../../ui/planner-context.tsx';
import { ContractDialog } from './contract-dialog.tsx';
import { MilestoneDialog } from './milestone-dialog.tsx';
import { MilestoneTable } from './milestone-table.tsx';
import { sayMilestones } from './say-milestones.ts';
import { TimelinePicture } from './timeline-picture.tsx';
import { UsualMilestones } from './usual-milestones.tsx';

/** What happens when: milestones with their months, or not set, as a table and as the picture that prints. */
export function TimelinePage() {
  const milestones = usePlanner((state) => state.paper.milestones);
  const change = useChangePaper();
  /** What a dialog is about: one of them, one more, or a contract with all its terms; null while none is open. */
  const [edited, setEdited] = useState<Milestone | 'new' | 'contract' | null>(null);
  const close = () => setEdited(null);
  return (
    <>
      <div className="answer-lead">
        <p>{sayMilestones(milestones)}</p>
        <p className="quiet">A month that is not known yet is ‘not set’, and the pack says so.</p>
      </div>
      {milestones.length < MOST_MILESTONES ? (
        <p className="log-actions">
          <Button className="button button-main" onPress={() => setEdited('new')}>
            Add a milestone
          </Button>
          <Button className="button" onPress={() => setEdited('contract')}>
            Add a contract and its extensions
          </Button>
        </p>
      ) : (
        <p className="quiet">The timeline is full. Take a milestone out of it first.</p>
      )}
      {milestones.length > 0 && (
        <>
          <section>
            <h2>As a picture</h2>
            <TimelinePicture milestones={milestones} />
          </section>
          <section>
            <h2>As a table</h2>
            <MilestoneTable milestones={milestones} onChange={setEdited} />
          </section>
        </>
      )}
      <UsualMilestones milestones={milestones} />
      {edited === 'contract' && <ContractDialog onClose={close} />}
      {edited !== null && edited !== 'contract' && (
        <MilestoneDialog
          milestone={edited === 'new' ? null : edited}
          onSave={(milestone) =>
            edited === 'new'
              ? change(`Add the milestone ‘${milestone.what.trim()}’`, (paper) =>
                  setMilestone(paper, milestone, null),
                )
              : change(`Change the milestone ‘${milestone.what.trim()}’`, (paper) =>
                  setMilestone(paper, milestone, edited.number),
                )
          }
          onClose={close}
        />
      )}
    </>
  );
}
