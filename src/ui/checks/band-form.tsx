import { useState } from 'react';
import { Button } from 'react-aria-components';
import { setRules } from '../../core/edits/set-rules.ts';
import { scenarioOf, usePlanner, usePlannerActions } from '../planner-context.tsx';
import { endFromText, sayBandEdit, textOfEnd } from '../words/say-band.ts';
import { BandFields } from './band-fields.tsx';

/** Sets the fewest and the most hours that a lot should have. */
export function BandForm() {
  const viability = usePlanner((state) => scenarioOf(state)!.rules.viability);
  const { commit } = usePlannerActions();
  /** What was typed and not yet applied; null while the boxes show the plan. */
  const [typed, setTyped] = useState<{ least: string; most: string } | null>(null);
  const { least, most } = typed ?? {
    least: textOfEnd(viability.leastMinutes),
    most: textOfEnd(viability.mostMinutes),
  };
  return (
    <form
      className="band-form"
      onSubmit={(event) => {
        event.preventDefault();
        const band = { leastMinutes: endFromText(least), mostMinutes: endFromText(most) };
        if (commit(sayBandEdit(band), (now) => setRules(now, { viability: band }))) setTyped(null);
      }}
    >
      <BandFields
        least={least}
        most={most}
        onLeast={(text) => setTyped({ least: text, most })}
        onMost={(text) => setTyped({ least, most: text })}
      />
      <Button type="submit" className="button">
        Apply
      </Button>
    </form>
  );
}
