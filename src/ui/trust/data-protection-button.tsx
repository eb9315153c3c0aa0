import { Button } from 'react-aria-components';
import { usePlannerActions } from '../planner-context.tsx';

/** Opens the data protection note wherever somebody may ask for it. */
export function DataProtectionButton() {
  const { openHelp } = usePlannerActions();
  return (
    <Button className="button" onPress={() => openHelp('data-protection')}>
      Data protection note
    </Button>
  );
}
