import { useState } from 'react';
import type { DatedRate } from '../../../core/scenario/assumptions.ts';
import { FINANCIAL_YEAR, RATE_POUNDS_PER_HOUR } from '../../../core/scenario/limits.ts';
import { FormDialog } from '../../controls/form-dialog.tsx';
import { RATE_KINDS } from '../../words/say-money.ts';
import { RequiredField } from './required-field.tsx';

/** Asks for a published rate: all of it, as a rate without year and source cannot be checked. */
export function RateDialog(props: {
  rate: DatedRate | undefined;
  onSet: (rate: DatedRate) => void;
  onClose: () => void;
}) {
  const { rate } = props;
  const [name, setName] = useState(rate?.name ?? '');
  const [of, setOf] = useState<DatedRate['of']>(rate?.of ?? 'price');
  const [year, setYear] = useState(rate?.year ?? '');
  const [pounds, setPounds] = useState(String(rate?.poundsPerHour ?? ''));
  const [source, setSource] = useState(rate?.source ?? '');
  return (
    <FormDialog
      title={rate === undefined ? 'Add a rate' : 'Change a rate'}
      action={rate === undefined ? 'Add' : 'Change'}
      onSubmit={() => {
        props.onSet({
          name: name.trim(),
          of,
          year: year.trim(),
          poundsPerHour: Number(pounds),
          source: source.trim(),
        });
        props.onClose();
      }}
      onClose={props.onClose}
    >
      <RequiredField label="Rate" value={name} onText={setName} autoFocus />
      <fieldset className="field choice-row">
        <legend>What it is</legend>
        {(['price', 'pay'] as const).map((kind) => (
          <label className="choice" key={kind}>
            <input type="radio" name="rate-kind" checked={of === kind} onChange={() => setOf(kind)} />
            {RATE_KINDS[kind]}
          </label>
        ))}
      </fieldset>
      <RequiredField
        label="Year"
        hint="A financial year, such as 2026-27"
        value={year}
        onText={setYear}
        pattern={FINANCIAL_YEAR.source}
      />
      <RequiredField
        label="Pounds an hour"
        type="number"
        className="short"
        min={RATE_POUNDS_PER_HOUR.least}
        max={RATE_POUNDS_PER_HOUR.most}
        step={0.01}
        value={pounds}
        onText={setPounds}
      />
      <RequiredField
        label="Source"
        hint="Where it can be checked"
        value={source}
        onText={setSource}
        maxLength={2000}
      />
    </FormDialog>
  );
}
