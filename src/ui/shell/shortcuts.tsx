import { useEffect, useState } from 'react';
import { scenarioOf, usePlanner, usePlannerActions } from '../planner-context.tsx';
import { HelpSheet } from './help-sheet.tsx';
import { LARGEST_BRUSH, shortcutOf, type Shortcut } from './shortcut-of.ts';

/** Listens for the keys that work anywhere, except while someone is typing in a field. */
export function Shortcuts() {
  const actions = usePlannerActions();
  const scenario = usePlanner(scenarioOf);
  const brush = usePlanner((state) => state.hand.brushPixels);
  const moving = usePlanner((state) => state.stroke !== null);
  const [helpOpen, setHelpOpen] = useState(false);

  useEffect(() => {
    const act = (shortcut: Shortcut) => {
      switch (shortcut.does) {
        case 'undo':
          return actions.undo();
        case 'redo':
          return actions.redo();
        case 'save':
          return void actions.saveScenarioFile();
        case 'help':
          return setHelpOpen(true);
        case 'cancel':
          return moving ? actions.cancelStroke() : actions.select(null);
        case 'tool':
          return actions.setHand({ tool: shortcut.tool });
        case 'brush':
          return actions.setHand({
            brushPixels: Math.min(LARGEST_BRUSH, Math.max(0, brush + shortcut.change)),
          });
        case 'lot': {
          const lot = scenario?.lots[shortcut.place];
          return lot === undefined ? undefined : actions.setHand({ lot: lot.id });
        }
      }
    };
    const listen = (event: KeyboardEvent) => {
      const shortcut = event.defaultPrevented ? null : shortcutOf(event);
      if (shortcut === null) return;
      if (isBusyElsewhere(event.target) && shortcut.does !== 'save') return;
      event.preventDefault();
      act(shortcut);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [actions, scenario, brush, moving]);

  return helpOpen ? <HelpSheet onClose={() => setHelpOpen(false)} /> : null;
}

/** True while keys belong to a field, a list or a dialog. */
function isBusyElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const field = target.closest(
    'input:not([type=checkbox], [type=range]), textarea, select, [contenteditable]',
  );
  return field !== null || target.closest('[role=dialog], [role=menu], [role=listbox]') !== null;
}
