import type { Provider } from '../../../core/dataset/dataset.ts';
import type { MoneyFigures } from '../../../core/money/money-figures.ts';
import { unusedMinutes } from '../../../core/money/guaranteed-hours.ts';
import { sayPounds, sayRange } from '../../words/say-money.ts';
import { sayHours } from '../../words/say-number.ts';
import { FigureHeading } from '../../controls/figure-heading.tsx';
import { SumTable } from '../sum-table.tsx';
import { ColumnHeads } from '../../controls/column-heads.tsx';

/** What each main provider is guaranteed, and what is lost when hours are not used. */
export function GuaranteeTable(props: { money: MoneyFigures; providers: readonly Provider[] }) {
  const { guarantees, ifUseFalls } = props.money;
  if (guarantees.every(({ guaranteedMinutes }) => guaranteedMinutes === 0)) return null;
  const sum = (of: (guarantee: (typeof guarantees)[number]) => number) =>
    guarantees.reduce((total, guarantee) => total + of(guarantee), 0);
  const unused = sum((guarantee) => unusedMinutes(guarantee));
  return (
    <>
      <SumTable
        caption="Guaranteed hours a week"
        of="Provider"
        isLong
        headings={
          <>
            <FigureHeading
              figure="moneyTargetHours"
              heading="Target"
              raw={`${sum(({ targetMinutes }) => targetMinutes)} minutes a week`}
            />
            <FigureHeading
              figure="moneyGuaranteedHours"
              heading="Guaranteed"
              raw={`${sum(({ guaranteedMinutes }) => guaranteedMinutes)} minutes a week`}
            />
            <FigureHeading
              figure="moneyUsedHours"
              heading="Used in its lots"
              raw={`${sum(({ usedMinutes }) => usedMinutes)} minutes a week`}
            />
            <FigureHeading figure="moneyGuaranteed" heading="Not used" raw={`${unused} minutes a week`} />
          </>
        }
        rows={guarantees.map((guarantee) => ({
          ...guarantee,
          name: props.providers[guarantee.provider]!.id,
        }))}
        renderCells={(guarantee) => (
          <>
            <td className="number">{sayHours(guarantee.targetMinutes)}</td>
            <td className="number">{sayHours(guarantee.guaranteedMinutes)}</td>
            <td className="number">{sayHours(guarantee.usedMinutes)}</td>
            <td className="number">{sayHours(unusedMinutes(guarantee))}</td>
          </>
        )}
        total={
          <>
            <td className="number">{sayHours(sum(({ targetMinutes }) => targetMinutes))}</td>
            <td className="number">{sayHours(sum(({ guaranteedMinutes }) => guaranteedMinutes))}</td>
            <td className="number">{sayHours(sum(({ usedMinutes }) => usedMinutes))}</td>
            <td className="number">{sayHours(unused)}</td>
          </>
        }
      />
      <table className="table money-narrow">
        <caption>If the use of main providers falls</caption>
        <ColumnHeads
          of={[
            'Fall in hours used',
            { figure: 'moneyIfUseFalls', heading: 'Paid and not used' },
            { figure: 'moneyIfUseFalls', heading: 'Cost a year' },
          ]}
        />
        <tbody>
          {ifUseFalls.map(({ fallPercent, cost }) => (
            <tr key={fallPercent}>
              <th scope="row">{fallPercent === 0 ? 'As planned' : `${fallPercent}%`}</th>
              <td className="number">{sayHours(cost.weeklyMinutes)}</td>
              <td className="number">{sayRange(cost.pounds, sayPounds)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
