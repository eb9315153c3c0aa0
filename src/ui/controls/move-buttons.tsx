import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRef } from 'react';
import { IconButton } from './icon-button.tsx';

/** Moves an entry of a list up or down by a place. The focus goes with it, also to where it can move no further. */
export function MoveButtons(props: {
  name: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: 1 | -1) => void;
}) {
  const { name, isFirst, isLast, onMove } = props;
  const buttons = useRef<HTMLSpanElement>(null);
  const move = (by: 1 | -1) => {
    onMove(by);
    // Once it is drawn in its new place, which takes the focus from an element that was moved.
    setTimeout(() => {
      const [up, down] = buttons.current?.querySelectorAll('button') ?? [];
      const [pressed, other] = by === -1 ? [up, down] : [down, up];
      (pressed?.disabled ? other : pressed)?.focus();
    });
  };
  return (
    <span className="move-buttons" ref={buttons}>
      <IconButton icon={ArrowUp} name={`Move ${name} up`} disabled={isFirst} onPress={() => move(-1)} />
      <IconButton icon={ArrowDown} name={`Move ${name} down`} disabled={isLast} onPress={() => move(1)} />
    </span>
  );
}
