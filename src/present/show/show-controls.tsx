import { ArrowLeft, ArrowRight, Expand, MonitorUp, NotebookText, Search, Square, X } from 'lucide-react';
import { IconButton } from '../../ui/controls/icon-button.tsx';
import type { ShowAction } from './read-show-key.ts';

/** What the keys do, for a hand; quiet, as the room sees it too. */
export function ShowControls(props: {
  isFirst: boolean;
  isLast: boolean;
  hasPanel: boolean;
  onAction: (action: ShowAction) => void;
  onWindow: () => void;
  onFullScreen: () => void;
  onEnd: () => void;
}) {
  const { onAction } = props;
  return (
    <div className="show-controls" role="toolbar" aria-label="Presentation">
      <IconButton
        icon={ArrowLeft}
        name="Back"
        shortcut="←"
        disabled={props.isFirst}
        onPress={() => onAction({ does: 'back' })}
      />
      <IconButton
        icon={ArrowRight}
        name="Next"
        shortcut="→"
        disabled={props.isLast}
        onPress={() => onAction({ does: 'next' })}
      />
      <IconButton icon={Search} name="Find a place" shortcut="F" onPress={() => onAction({ does: 'find' })} />
      <IconButton
        icon={Square}
        name="Blank the screen"
        shortcut="B"
        onPress={() => onAction({ does: 'blank' })}
      />
      <IconButton
        icon={NotebookText}
        name="Notes on this screen"
        shortcut="N"
        pressed={props.hasPanel}
        onPress={() => onAction({ does: 'notes' })}
      />
      <IconButton icon={MonitorUp} name="Notes in a second window" onPress={props.onWindow} />
      <IconButton icon={Expand} name="Full screen" onPress={props.onFullScreen} />
      <IconButton icon={X} name="End the presentation" shortcut="Esc" onPress={props.onEnd} />
    </div>
  );
}
