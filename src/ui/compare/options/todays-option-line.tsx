import { Button } from 'react-aria-components';
import { withTodaysOption } from '../../../core/paper/add-option.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { usePlanner } from '../../planner-context.tsx';
import { useChangePaper } from '../../paper/use-change-paper.ts';

/** Offers an option for how things are now, where the paper has none: a panel asks for it. */
export function TodaysOptionLine({ current }: { current: Scenario }) {
  const isThere = usePlanner(({ paper }) => paper.options.some(({ scenario }) => scenario === current.id));
  const change = useChangePaper();
  if (isThere) return null;
  return (
    <p className="paper-line">
      No option is about how things are now, ‘{current.name}’. A panel asks what the others are set against.
      <Button
        className="button"
        onPress={() =>
          change('Add the option ‘Keep the current arrangement’', (paper) =>
            withTodaysOption(paper, 'Keep the current arrangement', current.id),
          )
        }
      >
        Add the current arrangement
      </Button>
    </p>
  );
}
