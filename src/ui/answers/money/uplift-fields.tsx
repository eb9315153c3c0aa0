import type { MoneyFigures } from '../../../core/money/money-figures.ts';
import type { MoneyAssumptions, Range } from '../../../core/scenario/assumptions.ts';
import { ASSUMPTION_LIMITS } from '../../../core/scenario/limits.ts';
import { NumberField } from '../../assumptions/number-field.tsx';
import { sayRange, sayRate, sayRoundPounds } from '../../words/say-money.ts';
import type { ChangeMoney } from './change-money.ts';
import { TextField } from '../../assumptions/text-field.tsx';

/** The uplift as a range, with its name: what it adds is said below, also without those that pay it already. */
export function UpliftFields(props: { money: MoneyFigures; assumed: MoneyAssumptions; change: ChangeMoney }) {
  const { money, assumed, change } = props;
  const { upliftPerHour, upliftName } = assumed;
  const limits = ASSUMPTION_LIMITS.money.upliftPerHour;
  const set = (upliftPerHour: Range) =>
    change(`Set ${upliftName} to ${sayRange(upliftPerHour, sayRate)} an hour`, { upliftPerHour });
  const uplift = money.lines.find(({ of }) => of === 'uplift')?.plan.pounds ?? { least: 0, most: 0 };
  const others = money.upliftForTheOthers?.pounds;
  return (
    <fieldset className="money-fields">
      <legend className="field-label">Uplift in pounds an hour, as a range</legend>
      <TextField
        label="What it is for"
        value={upliftName}
        onSet={(name) => change(`Call the uplift ${name}`, { upliftName: name })}
      />
      <div className="money-pair">
        <NumberField
          label="At the least"
          unit="£"
          limit={limits.least}
          value={upliftPerHour.least}
          onSet={(least) => set({ least, most: Math.max(least, upliftPerHour.most) })}
        />
        <NumberField
          label="At the most"
          unit="£"
          limit={limits.most}
          value={upliftPerHour.most}
          onSet={(most) => set({ least: Math.min(most, upliftPerHour.least), most })}
        />
      </div>
      <p className="field-hint">
        {upliftPerHour.most === 0
          ? 'No uplift is added yet.'
          : `It adds ${sayRange(uplift, sayRoundPounds)} a year, on all providers’ hours.`}
        {upliftPerHour.most > 0 &&
          others &&
          ` Without providers that pay a living wage already: ${sayRange(others, sayRoundPounds)}.`}
      </p>
    </fieldset>
  );
}
