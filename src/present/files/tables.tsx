import { Button } from 'react-aria-components';
import { usePlannerActions } from '../../ui/planner-context.tsx';

/** Where all tables are saved as a workbook: with the pack, whose tables they are. */
export function Tables() {
  const { openPresentPage } = usePlannerActions();
  return (
    <section>
      <h2>Tables</h2>
      <p>
        All tables with their definitions, as a workbook for Excel or LibreOffice, are saved with the pack:
        they are the pack’s own tables, with the same numbers.
      </p>
      <p>
        <Button className="button" onPress={() => openPresentPage('pack')}>
          Go to the pack
        </Button>
      </p>
    </section>
  );
}
