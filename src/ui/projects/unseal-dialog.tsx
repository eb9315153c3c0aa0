import { useState } from 'react';
import { FormDialog } from '../controls/form-dialog.tsx';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';

/** Asks for the passphrase of a project file with data; another may be tried as often as need be. */
export function UnsealDialog() {
  const name = usePlanner((state) => state.sealedProject?.name ?? null);
  return name === null ? null : <PassphraseForm key={name} name={name} />;
}

function PassphraseForm({ name }: { name: string }) {
  const { unsealProject, dropSealedProject } = usePlannerActions();
  const [passphrase, setPassphrase] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [isTrying, setTrying] = useState(false);
  const attempt = async () => {
    setTrying(true);
    setWrong(await unsealProject(passphrase));
    setTrying(false);
  };
  return (
    <FormDialog
      title={`Open ${name}`}
      action={isTrying ? 'Opening…' : 'Open'}
      isReady={passphrase !== '' && !isTrying}
      onSubmit={() => void attempt()}
      onClose={dropSealedProject}
    >
      <p>
        This file holds packages of care, and is sealed with a passphrase. Ask whoever made it, and not by the
        way the file came.
      </p>
      <label className="field">
        <span className="field-label">Passphrase</span>
        <input
          type="password"
          autoFocus
          autoComplete="off"
          value={passphrase}
          aria-invalid={wrong === null ? undefined : true}
          aria-describedby="unseal-wrong"
          onChange={(event) => {
            setPassphrase(event.target.value);
            setWrong(null);
          }}
        />
        <span className="field-wrong" id="unseal-wrong" role="alert">
          {wrong}
        </span>
      </label>
    </FormDialog>
  );
}
