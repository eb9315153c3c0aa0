import { LONGEST_NOTE } from '../../core/edits/check-note-text.ts';
import { useState } from 'react';
import type { NotePin } from '../../core/scenario/scenario.ts';
import { FormDialog } from '../controls/form-dialog.tsx';
import { scenarioOf, usePlanner } from '../planner-context.tsx';
import { sayPin } from './say-pin.ts';

/** Asks for the text of a note. `onSave` is true where it was kept. */
export function NoteDialog(props: {
  title: string;
  pin: NotePin;
  text: string;
  onSave: (text: string) => boolean;
  onClose: () => void;
}) {
  const scenario = usePlanner(scenarioOf);
  const fabric = usePlanner((state) => state.area?.fabric ?? null);
  const [text, setText] = useState(props.text);
  if (scenario === null || fabric === null) return null;
  const ready = text.trim() !== '';
  const save = () => {
    if (ready && props.onSave(text)) props.onClose();
  };
  return (
    <FormDialog title={props.title} action="Save" isReady={ready} onSubmit={save} onClose={props.onClose}>
      <p>This note is about {sayPin(props.pin, scenario, fabric)}.</p>
      <label className="field">
        <span className="field-label">Note</span>
        <span className="field-hint">Do not write a person’s name or address.</span>
        <textarea
          autoFocus
          rows={5}
          maxLength={LONGEST_NOTE}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
          }}
        />
      </label>
    </FormDialog>
  );
}
