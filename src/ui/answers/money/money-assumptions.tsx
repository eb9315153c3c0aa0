import { ASSUMPTION_LIMITS } from '../../../core/scenario/limits.ts';
import type { MoneyFigures } from '../../../core/money/money-figures.ts';
import type { MoneyAssumptions as Money } from '../../../core/scenario/assumptions.ts';
import { changeAssumptions } from '../../assumptions/change-assumptions.ts';
import { ChoiceField } from '../../assumptions/choice-field.tsx';
import { NumberField } from '../../assumptions/number-field.tsx';
import { useAssumptions } from '../../assumptions/use-assumptions.ts';
import { usePlannerActions } from '../../planner-context.tsx';
import { KIND_NAMES, sayRate, sayYears } from '../../words/say-money.ts';
import { sayNumber } from '../../words/say-number.ts';
import type { ChangeMoney } from './change-money.ts';
import { RatesTable } from './rates-table.tsx';
import { ThresholdsTable } from './thresholds-table.tsx';
import { UpliftFields } from './uplift-fields.tsx';

const LIMITS = ASSUMPTION_LIMITS.money;

/** What the costs assume, each a person's to change: a change is one entry of the history. */
export function MoneyAssumptions({ money }: { money: MoneyFigures }) {
  const assumed = useAssumptions().money;
  const { commit } = usePlannerActions();
  const change: ChangeMoney = (label, changed) => changeAssumptions(commit, label, 'money', changed);
  return (
    <section className="answer-assumptions" aria-labelledby="money-assumptions">
      <h2 id="money-assumptions">What these figures assume</h2>
      <p className="quiet">
        Change any of it and the figures follow. You can undo each change. A year is 52 weeks.
      </p>
      <div className="assumption-grid">
        <div className="field-group">
          <NumberField
            label="Default rate"
            hint="What an hour costs where neither the package nor its provider has a rate."
            unit="£ an hour"
            limit={LIMITS.poundsPerHour}
            value={assumed.poundsPerHour}
            onSet={(pounds) =>
              change(`Set the default rate to ${sayRate(pounds)}`, { poundsPerHour: pounds })
            }
          />
          <UpliftFields money={money} assumed={assumed} change={change} />
        </div>
        <div className="field-group">
          <PercentField
            label="Spot premium"
            hint="Added to the rate of hours bought on the spot market."
            name="spotPremiumPercent"
            {...{ assumed, change }}
          />
          <PercentField
            label="Rural premium"
            hint={
              money.knowsRural
                ? 'Added to the rate of hours in rural places.'
                : 'Your files do not say which places are rural, so this adds nothing yet.'
            }
            name="ruralPremiumPercent"
            {...{ assumed, change }}
          />
          <PercentField
            label="Guaranteed hours"
            hint="The part of a main provider’s target hours that is paid, used or not."
            name="guaranteedPercent"
            {...{ assumed, change }}
          />
          <fieldset className="money-fields">
            <legend className="field-label">Reablement</legend>
            <p className="field-hint">A what-if: packages get smaller. Evidence on it is mixed.</p>
            <div className="money-pair">
              <PercentField
                label="Smaller by"
                of="reablement"
                name="reablementPercent"
                {...{ assumed, change }}
              />
              <PercentField
                label="For this part"
                of="packages that reablement makes smaller"
                name="reablementSharePercent"
                {...{ assumed, change }}
              />
            </div>
          </fieldset>
        </div>
        <div className="field-group">
          <ChoiceField
            legend="Kind of money"
            name="kind-of-money"
            choices={KINDS}
            value={assumed.kindOfMoney}
            onSet={(kindOfMoney, name) => change(`State that this is ${name.toLowerCase()}`, { kindOfMoney })}
          />
          <PercentField
            label="Inflation a year"
            hint="How much prices rise each year, from the second year on."
            name="inflationPercent"
            {...{ assumed, change }}
          />
          <NumberField
            label="Term"
            unit="years"
            limit={LIMITS.termYears}
            value={assumed.termYears}
            onSet={(termYears) => change(`Set the term to ${sayYears(termYears)}`, { termYears })}
          />
        </div>
      </div>
      <ThresholdsTable thresholds={assumed.thresholds} change={change} />
      <RatesTable rates={assumed.rates} poundsPerHour={assumed.poundsPerHour} change={change} />
    </section>
  );
}

type Percent = Extract<keyof Money, `${string}Percent`>;

function PercentField(props: {
  label: string;
  hint?: string;
  /** What the sentence of a change calls it, where the label is not enough. */
  of?: string;
  name: Percent;
  assumed: Money;
  change: ChangeMoney;
}) {
  const { label, hint, name, assumed, change, of = lowerFirst(label) } = props;
  return (
    <NumberField
      label={label}
      {...(hint !== undefined && { hint })}
      unit="%"
      limit={LIMITS[name]}
      value={assumed[name]}
      onSet={(percent) => change(`Set ${of} to ${sayNumber(percent)}%`, { [name]: percent })}
    />
  );
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

const KINDS = [
  ['existing', KIND_NAMES.existing, 'It is spent already, and would be spent in another way.'],
  ['new', KIND_NAMES.new, 'It is not in any budget yet.'],
  ['avoided', KIND_NAMES.avoided, 'It would be spent if nothing was done. It frees no budget.'],
] as const;
