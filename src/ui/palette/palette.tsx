import { useMemo, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import { usePlannerStore } from '../planner-context.tsx';
import { hasAppleKeys, sayKeys } from '../words/say-keys.ts';
import type { Command } from './command.ts';
import { listCommands } from './list-commands.ts';
import { rankCommands } from './rank-commands.ts';

/** Finds anything that can be done by its name, and does it. `recent` are the ids of commands used before, latest first. */
export function Palette(props: {
  recent: readonly string[];
  onRun: (command: Command) => void;
  onClose: () => void;
}) {
  const planner = usePlannerStore();
  const [typed, setTyped] = useState('');
  const found = useMemo(
    () => rankCommands(listCommands(planner.getState(), typed), typed, props.recent),
    [planner, typed, props.recent],
  );
  const isApple = hasAppleKeys(navigator.userAgent);
  const run = (id: string | number) => {
    const command = found.find((each) => each.id === id);
    props.onClose();
    if (command !== undefined) props.onRun(command);
  };
  return (
    <ModalOverlay
      className="modal-overlay palette-overlay"
      isOpen
      isDismissable
      onOpenChange={(open) => !open && props.onClose()}
    >
      <Modal className="modal palette">
        <Dialog className="palette-dialog" aria-label="Find anything you can do">
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <TextField autoFocus aria-label="What do you want to do?">
              <Input {...COMBOBOX} placeholder="Type a tool, a lot, a block…" />
            </TextField>
            <ListBox
              className="palette-list"
              aria-label="What you can do"
              items={found}
              onAction={run}
              renderEmptyState={() => <p className="quiet">Nothing is called that. Try other words.</p>}
            >
              {({ id, name, keys }) => (
                <ListBoxItem id={id} textValue={name}>
                  <span className="palette-name">{name}</span>
                  {keys !== undefined && <kbd>{sayKeys(keys, isApple)}</kbd>}
                </ListBoxItem>
              )}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What the field is to a screen reader; which list it controls it is told by `Autocomplete`. */
const COMBOBOX = { role: 'combobox', 'aria-expanded': true } as const;
