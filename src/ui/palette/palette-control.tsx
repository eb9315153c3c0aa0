import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { IconButton } from '../controls/icon-button.tsx';
import { later } from '../later.tsx';
import { isInOverlay } from '../shell/key-target.ts';
import { shortcutOf } from '../shell/shortcut-of.ts';
import { hasAppleKeys, sayKeys } from '../words/say-keys.ts';
import type { Command } from './command.ts';

/** Opens the palette of commands, by a button and by its keys, also from a field. */
export function PaletteControl() {
  const [isOpen, setIsOpen] = useState(false);
  const [recent, setRecent] = useState<readonly string[]>([]);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || shortcutOf(event)?.does !== 'palette') return;
      event.preventDefault();
      if (!isInOverlay(event.target)) setIsOpen(true);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);

  const run = (command: Command) => {
    setRecent((before) => [command.id, ...before.filter((id) => id !== command.id)].slice(0, MOST_RECENT));
    command.run();
  };
  return (
    <>
      <IconButton
        icon={Search}
        name="Find anything you can do"
        shortcut={sayKeys('Mod+K', hasAppleKeys(navigator.userAgent))}
        onPress={() => setIsOpen(true)}
      />
      {isOpen && <Palette recent={recent} onRun={run} onClose={() => setIsOpen(false)} />}
    </>
  );
}

const MOST_RECENT = 8;

const Palette = later(async () => (await import('./palette.tsx')).Palette);
