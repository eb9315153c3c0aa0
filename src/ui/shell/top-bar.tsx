import { HelpMenu } from '../help/help-menu.tsx';
import { PaletteControl } from '../palette/palette-control.tsx';
import { AreaMenu } from './area-menu.tsx';
import { HistoryControls } from './history-controls.tsx';
import { NetworkWords } from './network-words.tsx';
import { RoomsBar } from './rooms-bar.tsx';
import { SaveWords } from './save-words.tsx';
import { ScenarioMenu } from './scenario-menu.tsx';
import { ThemeMenu } from './theme-menu.tsx';

/** What is open, where we are, and what can be taken back. */
export function TopBar() {
  return (
    <header className="top-bar">
      <a className="skip-link" href="#main" onClick={skipToMain}>
        Skip to the plan
      </a>
      <p className="brand">Lotwise</p>
      <AreaMenu />
      <ScenarioMenu />
      <RoomsBar />
      <div className="top-bar-end">
        <PaletteControl />
        <HistoryControls />
        <SaveWords />
        <NetworkWords />
        <ThemeMenu />
        <HelpMenu />
      </div>
    </header>
  );
}

function skipToMain(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
