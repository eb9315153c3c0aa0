import { useState } from 'react';
import type { MoneyAssumptions } from '../../../core/scenario/assumptions.ts';
import { THRESHOLD_POUNDS } from '../../../core/scenario/limits.ts';
import { FormDialog } from '../../controls/form-dialog.tsx';
import { RequiredField } from './required-field.tsx';

export type Threshold = MoneyAssumptions['thresholds'][number];

/** Asks for the value over the term above which more approval is needed, and what that is called. */
export function ThresholdDialog(props: {
  threshold: Threshold | undefined;
  onSet: (threshold: Threshold) => void;
  onClose: () => void;
}) {
  const { threshold } = props;
  const [name, setName] = useState(threshold?.name ?? '');
  const [above, setAbove] = useState(String(threshold?.above ?? ''));
  return (
    <FormDialog
      title={threshold === undefined ? 'Add an approval level' : 'Change an approval level'}
      action={threshold === undefined ? 'Add' : 'Change'}
      onSubmit={() => {
        props.onSet({ name: name.trim(), above: Number(above) });
        props.onClose();
      }}
      onClose={props.onClose}
    >
      <RequiredField
        label="Level"
        hint="For example: Level 2, Director and Executive approval"
        value={name}
        onText={setName}
        autoFocus
      />
      <RequiredField
        label="Needed above, in pounds"
        type="number"
        className="short"
        min={THRESHOLD_POUNDS.least}
        max={THRESHOLD_POUNDS.most}
        step="any"
        value={above}
        onText={setAbove}
      />
    </FormDialog>
  );
}
