import { ChevronDown, X } from 'lucide-react';
import { useRef } from 'react';
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import type { ProviderId } from '../../core/dataset/dataset.ts';
import { IconButton } from '../controls/icon-button.tsx';
import type { ProviderChoice } from './provider-choices.ts';

/** One seat of a lot: type to find a provider, or clear it. */
export function SeatBox(props: {
  label: string;
  placeholder: string;
  provider: ProviderId | null;
  choices: readonly ProviderChoice[];
  disabled?: boolean;
  autoFocus?: boolean;
  onChoose: (provider: ProviderId) => void;
  onClear?: () => void;
}) {
  const { provider, choices } = props;
  const input = useRef<HTMLInputElement>(null);
  const clear = () => {
    props.onClear?.();
    // The button that was pressed goes away: the focus stays in the seat.
    input.current?.focus();
  };
  return (
    <div className="seat-box">
      <ComboBox
        aria-label={props.label}
        defaultItems={choices}
        // Known before the list of providers is: the box is never blank while that is made.
        defaultInputValue={provider ?? ''}
        selectedKey={provider}
        isDisabled={props.disabled ?? false}
        autoFocus={props.autoFocus ?? false}
        onSelectionChange={(key) => {
          if (key !== null && key !== provider) props.onChoose(key as ProviderId);
        }}
      >
        <div className="combo">
          <Input
            ref={input}
            placeholder={props.placeholder}
            onClick={(event) => event.currentTarget.select()}
          />
          <Button className="combo-arrow" aria-label={`Show providers for ${props.label}`}>
            <ChevronDown size={16} aria-hidden="true" />
          </Button>
        </div>
        <Popover className="popover combo-popover" maxHeight={360}>
          <ListBox<ProviderChoice>
            className="menu"
            renderEmptyState={() => <p>No provider has that name.</p>}
          >
            {(choice) => (
              <ListBoxItem id={choice.id} textValue={choice.name}>
                <Text slot="label">{choice.name}</Text>
                <Text slot="description">{choice.detail}</Text>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {provider !== null && props.onClear !== undefined && (
        <IconButton icon={X} name={`Clear ${provider} from ${props.label}`} onPress={clear} />
      )}
    </div>
  );
}
