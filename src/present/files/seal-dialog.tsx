import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { FormDialog } from '../../ui/controls/form-dialog.tsx';
import { usePlanner, usePlannerActions } from '../../ui/planner-context.tsx';
import { sayCount } from '../../ui/words/say-number.ts';
import { sayStrength } from '../../ui/words/present/say-strength.ts';

/** Asks for the passphrase of a project file with data, twice, and says what is at stake. */
export function SealDialog({ onClose }: { onClose: () => void }) {
  const packages = usePlanner((state) => state.area?.dataset.packages.count ?? 0);
  const { saveProject } = usePlannerActions();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [state, setState] = useState<'asking' | 'sealing' | { readonly failed: string }>('asking');
  const strength = sayStrength(passphrase);
  const differs = again !== '' && again !== passphrase;
  const save = async () => {
    setState('sealing');
    try {
      await saveProject(passphrase);
      onClose();
    } catch (error) {
      setState({ failed: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <FormDialog
      title="Save the project with its data"
      action={state === 'sealing' ? 'Sealing…' : 'Save the file'}
      isReady={strength.isEnough && again === passphrase && state !== 'sealing'}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <p className="warning-words">
        <TriangleAlert size={20} aria-hidden="true" />
        <span>
          This file holds {sayCount(packages, 'package')} of care with references, places and hours: personal
          data. Give it only to people whom your council allows to hold them, and erase it when the work is
          done.
        </span>
      </p>
      <p>
        Tell them the passphrase by another way than the file. Nobody can open the file without it: not you,
        and not the makers of Lotwise.
      </p>
      <PassphraseField
        label="Passphrase"
        value={passphrase}
        onChange={setPassphrase}
        isFirst
        hint={strength.words}
        wrong={null}
      />
      <PassphraseField
        label="The same again"
        value={again}
        onChange={setAgain}
        hint={null}
        wrong={differs ? 'The two are not the same yet.' : null}
      />
      {typeof state === 'object' && (
        <p className="field-wrong" role="alert">
          {state.failed}
        </p>
      )}
    </FormDialog>
  );
}

function PassphraseField(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  isFirst?: boolean;
  hint: string | null;
  wrong: string | null;
}) {
  const { label, value, onChange, isFirst = false, hint, wrong } = props;
  const id = `passphrase-${label.replaceAll(' ', '-').toLowerCase()}`;
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <input
        type="password"
        autoFocus={isFirst}
        autoComplete="new-password"
        value={value}
        aria-invalid={wrong === null ? undefined : true}
        aria-describedby={id}
        onChange={(event) => onChange(event.target.value)}
      />
      <span id={id} role="status" className={wrong === null ? 'field-hint' : 'field-wrong'}>
        {wrong ?? hint}
      </span>
    </label>
  );
}
