import { Button } from 'react-aria-components';
import { scenarioOf, usePlanner, usePlannerActions } from '../planner-context.tsx';
import { sayProposal } from './say-proposal.ts';

/** What waits to be accepted or rejected, over the foot of the map. */
export function ProposalBar() {
  const proposal = usePlanner((state) => state.proposal);
  const scenario = usePlanner(scenarioOf);
  const { acceptProposal, rejectProposal } = usePlannerActions();
  const tried = usePlanner((state) => state.tried);
  if (scenario === null || (proposal === null && tried === null)) return null;
  return (
    <div className="proposal-bar" role="group" aria-label="Proposal">
      <p>
        <strong>{proposal === null ? 'Tried:' : 'Proposed:'}</strong>{' '}
        {proposal === null ? tried : sayProposal(proposal, scenario)}
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
