import { Button } from 'react-aria-components';
import { scenarioOf, usePlanner, usePlannerActions } from '../planner-context.tsx';
import { sayProposal } from './say-proposal.ts';

/** What waits to be accepted or rejected, over the foot of the map. */
export function ProposalBar() {
  const proposal = usePlanner((state) => state.proposal);
  const scenario = usePlanner(scenarioOf);
  const { acceptProposal, rejectProposal } = usePlannerActions();
  if (proposal === null || scenario === null) return null;
  return (
    <div className="proposal-bar" role="group" aria-label="Proposal">
      <p>
        <strong>Proposed:</strong> {sayProposal(proposal, scenario)}
      </p>
      <Button className="button button-main" onPress={acceptProposal}>
        Accept <kbd>Enter</kbd>
      </Button>
      <Button className="button" onPress={rejectProposal}>
        Reject <kbd>Escape</kbd>
      </Button>
    </div>
  );
}
