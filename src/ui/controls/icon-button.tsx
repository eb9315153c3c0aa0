import type { LucideIcon } from 'lucide-react';
import { Button, Tooltip, TooltipTrigger, type PressEvent } from 'react-aria-components';

/** A button that is only an icon: its name is read out, and shown when the pointer or the focus rests on it. */
export function IconButton(props: {
  icon: LucideIcon;
  name: string;
  /** The key that does the same, shown after the name. */
  shortcut?: string;
  /** On which side the name is shown. */
  placement?: 'top' | 'right';
  pressed?: boolean;
  disabled?: boolean;
  className?: string;
  onPress?: (event: PressEvent) => void;
}) {
  const { icon: Icon, name, shortcut, pressed } = props;
  return (
    <TooltipTrigger delay={400}>
      <Button
        className={`icon-button ${props.className ?? ''}`}
        aria-label={name}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
        isDisabled={props.disabled ?? false}
        onPress={props.onPress}
      >
        <Icon size={18} aria-hidden="true" />
      </Button>
      <Tooltip className="tooltip" offset={6} placement={props.placement ?? 'top'}>
        {name}
        {shortcut !== undefined && <kbd>{shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
