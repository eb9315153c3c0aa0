import { CopyPlus } from 'lucide-react';
import { memo, useState } from 'react';
import { IconButton } from '../controls/icon-button.tsx';
import { later } from '../later.tsx';
import { scenarioOf, usePlanner } from '../planner-context.tsx';

const CopyLotDialog = later(async () => (await import('./copy-lot-dialog.tsx')).CopyLotDialog);

/** Offers the lots of the other scenarios that are open, if there are any. */
export const CopyLotButton = memo(function CopyLotButton() {
  const scenarios = usePlanner((state) => state.scenarios);
  const scenario = usePlanner(scenarioOf);
  const [open, setOpen] = useState(false);
  const others = scenarios
    .map((each) => each.scenario)
    .filter((each) => each.id !== scenario?.id && each.lots.length > 0);
  if (scenario === null || others.length === 0) return null;
  return (
    <>
      <IconButton icon={CopyPlus} name="Copy a lot from another scenario…" onPress={() => setOpen(true)} />
      {open && <CopyLotDialog scenario={scenario} others={others} onClose={() => setOpen(false)} />}
    </>
  );
});
