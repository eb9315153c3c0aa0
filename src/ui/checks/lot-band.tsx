import { Button } from 'react-aria-components';
import { setLotBand } from '../../core/edits/set-lot-band.ts';
import type { Lot } from '../../core/scenario/scenario.ts';
import { scenarioOf, usePlanner, usePlannerActions } from '../planner-context.tsx';
import { sayBand, sayBandEdit } from '../words/say-band.ts';
import { BandFields } from './band-fields.tsx';

/** The hours one lot should have: those of all lots, or a band of its own. */
export function LotBand({ lot }: { lot: Lot }) {
  const ofAll = usePlanner((state) => scenarioOf(state)!.rules.viability);
  const { commit } = usePlannerActions();
  if (lot.viability === undefined) {
    return (
      <div className="lot-band">
        <p>As for all lots: {sayBand(ofAll) ?? 'not set'}.</p>
        <Button
          className="button button-small"
          onPress={() =>
            commit(`Give ${lot.name} a band of hours of its own`, (now) => setLotBand(now, lot.id, ofAll))
          }
        >
          Set hours for this lot alone
        </Button>
      </div>
    );
  }
  return (
    <div className="lot-band">
      <BandFields
        band={lot.viability}
        onSet={(band) => commit(sayBandEdit(band, lot.name), (now) => setLotBand(now, lot.id, band))}
      />
      <Button
        className="button button-small"
        onPress={() =>
          commit(`Ask ${lot.name} for the hours of all lots`, (now) => setLotBand(now, lot.id, null))
        }
      >
        Use the hours of all lots
      </Button>
    </div>
  );
}
