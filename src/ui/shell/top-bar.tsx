import { CircleHelp } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../controls/icon-button.tsx';
import { PaletteControl } from '../palette/palette-control.tsx';
import { AreaMenu } from './area-menu.tsx';
import { HelpSheet } from './help-sheet.tsx';
import { HistoryControls } from './history-controls.tsx';
import { RoomsBar } from './rooms-bar.tsx';
import { SaveWords } from './save-words.tsx';
import { ScenarioMenu } from './scenario-menu.tsx';
import { ThemeMenu } from './theme-menu.tsx';

/** What is open, where we are, and what can be taken back. */
export function TopBar() {
  const [helpOpen, setHelpOpen] = useState(false);
  return (
    <header className="top-bar">
      <a className="skip-link" href="#main" onClick={skipToMain}>
        Skip to the plan
      </a>
      <h1 className="brand">Lotwise</h1>
      <AreaMenu />
      <ScenarioMenu />
      <RoomsBar />
      <div className="top-bar-end">
        <PaletteControl />
        <HistoryControls />
        <SaveWords />
        <ThemeMenu />
        <IconButton icon={CircleHelp} name="Keys and help" shortcut="?" onPress={() => setHelpOpen(true)} />
      </div>
      {helpOpen && <HelpSheet onClose={() => setHelpOpen(false)} />}
    </header>
  );
}

function skipToMain(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
