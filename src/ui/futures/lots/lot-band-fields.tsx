import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { LotWish } from '../../../core/suggest/lot-wish.ts';
import { ChoiceField } from '../../assumptions/choice-field.tsx';
import { NumberField } from '../../assumptions/number-field.tsx';
import { usePlannerActions } from '../../planner-context.tsx';
import { sayBand } from '../../words/say-band.ts';

const PER_CENT = { least: 1, most: 100 } as const;
const USUAL_PER_CENT = 10;

/** How far a lot's hours may be from an even share, and how strictly that is meant. */
export function LotBandFields({ wish, scenario }: { wish: LotWish; scenario: Scenario }) {
  const { setLotWish } = usePlannerActions();
  const all = sayBand(scenario.rules.viability);
  const hasOwn = scenario.lots.some(({ viability }) => viability !== undefined);
  const own =
    all === null ? 'Some lots have hours of their own.' : `Each lot ${all}${hasOwn ? ', some others' : ''}.`;
  return (
    <div className="field-group">
      {(all !== null || hasOwn || wish.bandPercent === null) && (
        <ChoiceField
          legend="Hours of each lot"
          name="lot-band"
          choices={[
            ['even', 'Near an even share', 'All hours divided by the number of lots.'],
            ['own', 'As the plan’s checks ask', own],
          ]}
          value={wish.bandPercent === null ? 'own' : 'even'}
          onSet={(key) => setLotWish({ bandPercent: key === 'own' ? null : USUAL_PER_CENT })}
        />
      )}
      {wish.bandPercent !== null && (
        <NumberField
          label="Hours may differ from an even share by"
          unit="% either way"
          limit={PER_CENT}
          value={wish.bandPercent}
          onSet={(percent) => setLotWish({ bandPercent: percent })}
        />
      )}
      <ChoiceField
        legend="How strictly"
        name="lot-band-strictness"
        choices={STRICTNESS}
        value={wish.bandsAreHard ? 'must' : 'should'}
        onSet={(key) => setLotWish({ bandsAreHard: key === 'must' })}
      />
    </div>
  );
}

const STRICTNESS = [
  ['must', 'Lots must keep to it', 'A plan that does not is shown only if there is no other.'],
  ['should', 'Lots should keep to it', 'A little more or less is taken where that serves the aims.'],
] as const;
