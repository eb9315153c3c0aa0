import { useState } from 'react';
import { Button } from 'react-aria-components';
import { mergeLots } from '../../core/edits/merge-lots.ts';
import type { Lot } from '../../core/scenario/scenario.ts';
import { LotSelect } from '../controls/lot-select.tsx';
import { ModalDialog } from '../controls/modal-dialog.tsx';
import { usePlannerActions } from '../planner-context.tsx';

/** Asks which lot to put all of this one into. */
export function MergeDialog(props: { lot: Lot; others: readonly Lot[]; onClose: () => void }) {
  const { lot, others, onClose } = props;
  const { commit } = usePlannerActions();
  const [into, setInto] = useState(others[0]!);
  return (
    <ModalDialog title={`Merge ${lot.name} into another lot`} onClose={onClose}>
      <LotSelect
        label="Merge it into"
        lots={others}
        value={into.id}
        onChange={(id) => setInto(others.find((each) => each.id === id) ?? into)}
      />
      <p>
        All blocks of {lot.name} go to {into.name}, and so do its providers. You can undo this.
      </p>
      <div className="modal-actions">
        <Button
          className="button button-main"
          onPress={() => {
            commit(`Merge ${lot.name} into ${into.name}`, (now, { fabric }) =>
              mergeLots(now, fabric, lot.id, into.id),
            );
            onClose();
          }}
        >
          Merge
        </Button>
        <Button className="button" onPress={onClose}>
          Cancel
        </Button>
      </div>
    </ModalDialog>
  );
}
