import { useEffect } from 'react';
import { NO_LOT } from '../../core/scenario/scenario.ts';
import { activeScenario } from '../../store/active-scenario.ts';
import { usePlannerStore } from '../planner-context.tsx';
import { isAboutPaper } from './is-about-paper.ts';
import { isBusyElsewhere, isOnMap } from './key-target.ts';
import { LARGEST_BRUSH, shortcutOf, type Shortcut } from './shortcut-of.ts';

/** Listens for the keys that work anywhere, except while someone is typing in a field. */
export function Shortcuts() {
  const planner = usePlannerStore();

  useEffect(() => {
    /** Does what a shortcut asks for; false where there is nothing to do, so that the key stays what it was. */
    const act = (shortcut: Shortcut, onMap: boolean): boolean => {
      const state = planner.getState();
      const { hand, stroke } = state;
      const isOpen = state.proposal !== null || state.tried !== null;
      switch (shortcut.does) {
        case 'undo':
          if (isAboutPaper(state)) state.undoPaper();
          else state.undo();
          return true;
        case 'redo':
          if (isAboutPaper(state)) state.redoPaper();
          else state.redo();
          return true;
        case 'save':
          void state.saveScenarioFile();
          return true;
        case 'help':
          state.openHelp('keys');
          return true;
        case 'palette':
          return false;
        case 'accept':
          if (!isOpen || stroke !== null || !onMap) return false;
          state.acceptProposal();
          return true;
        case 'cancel':
          if (stroke !== null) state.cancelStroke();
          else if (isOpen && onMap) state.rejectProposal();
          else state.select(null);
          return true;
        case 'tool':
          if (state.room !== 'plan') return false;
          state.setHand({ tool: shortcut.tool });
          return true;
        case 'brush':
          state.setHand({
            brushPixels: Math.min(LARGEST_BRUSH, Math.max(0, hand.brushPixels + shortcut.change)),
          });
          return true;
        case 'walk':
          state.walkUnassigned(shortcut.direction);
          return true;
        case 'no-lot':
          state.setHand({ lot: NO_LOT });
          return true;
        case 'lot': {
          const lot = activeScenario(state)?.scenario.lots[shortcut.place];
          if (lot !== undefined) state.setHand({ lot: lot.id });
          return lot !== undefined;
        }
      }
    };
    const listen = (event: KeyboardEvent) => {
      const shortcut = event.defaultPrevented ? null : shortcutOf(event);
      if (shortcut === null) return;
      if (isBusyElsewhere(event.target) && shortcut.does !== 'save') return;
      if (act(shortcut, isOnMap(event.target))) event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [planner]);

  return null;
}
