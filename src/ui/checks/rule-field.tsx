import { setRules } from '../../core/edits/set-rules.ts';
import type { CheckKind } from '../../core/figures/checks.ts';
import { RULE_LIMITS } from '../../core/scenario/limits.ts';
import { CQC_RATINGS, type CqcRating, type Rules } from '../../core/scenario/rules.ts';
import { NumberField, OptionalNumberField } from '../assumptions/number-field.tsx';
import { scenarioOf, usePlanner, usePlannerActions } from '../planner-context.tsx';
import { sayBandEdit } from '../words/say-band.ts';
import { sayCount, sayNumber } from '../words/say-number.ts';
import { BandFields } from './band-fields.tsx';
import { LotBands } from './lot-bands.tsx';

/** Where a rule is set; null for one that has nothing to set. A change is one entry of the history. */
export function RuleField({ kind }: { kind: CheckKind }) {
  const rules = usePlanner((state) => scenarioOf(state)!.rules);
  const { commit } = usePlannerActions();
  const set = (label: string, changed: Partial<Rules>) => commit(label, (now) => setRules(now, changed));
  switch (kind) {
    case 'enough-providers':
      return (
        <NumberField
          label="Providers in each lot"
          hint="How many main providers each lot should have at least."
          limit={RULE_LIMITS.providersPerLot}
          value={rules.providersPerLot}
          onSet={(count) =>
            set(`Ask for ${sayCount(count, 'provider')} in each lot`, { providersPerLot: count })
          }
        />
      );
    case 'not-too-many-providers':
      return (
        <OptionalNumberField
          label="Most main providers in a lot"
          none="No rule"
          limit={RULE_LIMITS.mostProvidersPerLot}
          value={rules.mostProvidersPerLot}
          onSet={(most) => set(sayMost(most, 'main provider', 'in a lot'), { mostProvidersPerLot: most })}
        />
      );
    case 'lots-per-provider':
      return (
        <OptionalNumberField
          label="Most lots for one provider"
          hint="Lots where it is a main provider."
          none="No rule"
          limit={RULE_LIMITS.mostLotsPerProvider}
          value={rules.mostLotsPerProvider}
          onSet={(most) => set(sayMost(most, 'lot', 'for one provider'), { mostLotsPerProvider: most })}
        />
      );
    case 'share-of-area':
      return (
        <OptionalNumberField
          label="Most of the area’s hours for one provider"
          unit="%"
          none="No rule"
          limit={RULE_LIMITS.mostSharePercent}
          value={rules.mostSharePercent}
          onSet={(most) =>
            set(
              most === null
                ? 'Let a provider have any part of the area'
                : `Allow one provider ${sayNumber(most)}% of the area’s hours at most`,
              { mostSharePercent: most },
            )
          }
        />
      );
    case 'cqc-rating':
      return (
        <RatingField
          value={rules.leastCqcRating}
          onSet={(least) =>
            set(
              least === null
                ? 'Let providers with any rating be appointed'
                : `Ask for providers rated ${least} or better`,
              { leastCqcRating: least },
            )
          }
        />
      );
    case 'registered-in-area':
      return (
        <label className="choice">
          <input
            type="checkbox"
            checked={rules.registeredInArea}
            onChange={() =>
              set(
                rules.registeredInArea
                  ? 'Let providers be registered anywhere'
                  : 'Ask for providers registered in the area',
                { registeredInArea: !rules.registeredInArea },
              )
            }
          />
          Ask that providers are registered in the area
        </label>
      );
    case 'hours-in-band':
      return (
        <>
          <BandFields
            band={rules.viability}
            onSet={(band) => set(sayBandEdit(band, 'each lot'), { viability: band })}
          />
          <LotBands />
        </>
      );
    case 'provider-hours-in-band':
      return (
        <BandFields
          band={rules.providerViability}
          onSet={(band) => set(sayBandEdit(band, 'each provider'), { providerViability: band })}
        />
      );
    default:
      return null;
  }
}

/** The rules that have something to set, in the order of the checklist. */
export const RULES_TO_SET: readonly CheckKind[] = [
  'hours-in-band',
  'enough-providers',
  'not-too-many-providers',
  'lots-per-provider',
  'share-of-area',
  'cqc-rating',
  'registered-in-area',
  'provider-hours-in-band',
];

function RatingField(props: { value: CqcRating | null; onSet: (least: CqcRating | null) => void }) {
  return (
    <label className="field">
      <span className="field-label">Lowest rating (Care Quality Commission)</span>
      <select
        value={props.value ?? ''}
        onChange={({ target: { value } }) => props.onSet(value === '' ? null : (value as CqcRating))}
      >
        <option value="">No rule</option>
        {CQC_RATINGS.map((rating) => (
          <option key={rating} value={rating}>
            {rating}
          </option>
        ))}
      </select>
    </label>
  );
}

function sayMost(most: number | null, one: string, where: string): string {
  return most === null
    ? `Allow any number of ${one}s ${where}`
    : `Allow ${sayCount(most, one)} at most ${where}`;
}
