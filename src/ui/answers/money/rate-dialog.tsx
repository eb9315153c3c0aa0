import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { DatedRate } from '../../../core/scenario/assumptions.ts';
import { FINANCIAL_YEAR, RATE_POUNDS_PER_HOUR } from '../../../core/scenario/limits.ts';
import { ModalDialog } from '../../controls/modal-dialog.tsx';

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
    <ModalDialog title={rate === undefined ? 'Add a rate' : 'Change a rate'} onClose={props.onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          props.onSet({
            name: name.trim(),
            of,
            year: year.trim(),
            poundsPerHour: Number(pounds),
            source: source.trim(),
          });
          props.onClose();
        }}
      >
        <RequiredText label="Rate" text={name} onText={setName} autoFocus />
        <fieldset className="field choice-row">
          <legend>What it is</legend>
          {(['price', 'pay'] as const).map((kind) => (
            <label className="choice" key={kind}>
              <input type="radio" name="rate-kind" checked={of === kind} onChange={() => setOf(kind)} />
              {kind === 'price' ? 'What a council pays' : 'What a carer is paid'}
            </label>
          ))}
        </fieldset>
        <RequiredText
          label="Year"
          hint="A financial year, such as 2026-27"
          text={year}
          onText={setYear}
          pattern={FINANCIAL_YEAR.source}
        />
        <label className="field">
          <span className="field-label">Pounds an hour</span>
          <input
            type="number"
            className="short"
            required
            min={RATE_POUNDS_PER_HOUR.least}
            max={RATE_POUNDS_PER_HOUR.most}
            step={0.01}
            value={pounds}
            onChange={(event) => setPounds(event.target.value)}
          />
        </label>
        <RequiredText
          label="Source"
          hint="Where it can be checked"
          text={source}
          onText={setSource}
          most={2000}
        />
        <div className="modal-actions">
          <Button type="submit" className="button button-main">
            {rate === undefined ? 'Add' : 'Change'}
          </Button>
          <Button className="button" onPress={props.onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </ModalDialog>
  );
}

function RequiredText(props: {
  label: string;
  hint?: string;
  text: string;
  onText: (text: string) => void;
  /** The most letters. */
  most?: number;
  pattern?: string;
  autoFocus?: boolean;
}) {
  return (
    <label className="field">
      <span className="field-label">{props.label}</span>
      {props.hint !== undefined && <span className="field-hint">{props.hint}</span>}
      <input
        required
        autoFocus={props.autoFocus ?? false}
        pattern={props.pattern ?? String.raw`.*\S.*`}
        maxLength={props.most ?? 120}
        value={props.text}
        onChange={(event) => props.onText(event.target.value)}
      />
    </label>
  );
}
