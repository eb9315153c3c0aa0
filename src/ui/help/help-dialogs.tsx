import type { ComponentType } from 'react';
import type { HelpTopic } from '../../store/help.ts';
import { later } from '../later.tsx';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';

/** What is being read over the page, if anything. */
export function HelpDialogs() {
  const topic = usePlanner((state) => state.help);
  const { openHelp } = usePlannerActions();
  if (topic === null) return null;
  const Shown = DIALOGS[topic];
  return <Shown onClose={() => openHelp(null)} />;
}

const DIALOGS: Readonly<Record<HelpTopic, ComponentType<{ onClose: () => void }>>> = {
  keys: later(async () => (await import('./keys-sheet.tsx')).KeysSheet),
  'data-protection': later(
    async () => (await import('../trust/data-protection-note.tsx')).DataProtectionNote,
  ),
  accessibility: later(async () => (await import('../trust/accessibility-note.tsx')).AccessibilityNote),
  about: later(async () => (await import('./about-dialog.tsx')).AboutDialog),
};
