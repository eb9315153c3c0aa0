import { useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { BlockIndex } from '../../core/fabric/fabric.ts';
import { nameOfBlock } from '../blocks/pieces.ts';
import { usePlanner } from '../planner-context.tsx';
import { matchBlocks } from './match-blocks.ts';

/** Blocks that are offered for what was typed. */
const MOST_OFFERED = 12;

/** A box for one block: type part of its code or name, or take the block that is selected on the map. */
export function BlockBox(props: {
  label: string;
  block: BlockIndex | null;
  autoFocus?: boolean;
  onBlock: (block: BlockIndex | null) => void;
}) {
  const { label, block, onBlock } = props;
  const fabric = usePlanner((state) => state.area!.fabric);
  const selected = usePlanner((state) => (state.selection?.kind === 'block' ? state.selection.block : null));
  const [text, setText] = useState(block === null ? '' : nameOfBlock(fabric, block));
  const offered = matchBlocks(fabric, text, MOST_OFFERED);
  const choose = (chosen: BlockIndex) => {
    onBlock(chosen);
    setText(nameOfBlock(fabric, chosen));
  };
  return (
    <div className="block-box">
      <ComboBox
        className="field"
        items={offered.map((each) => ({ id: String(each), block: each }))}
        autoFocus={props.autoFocus ?? false}
        inputValue={text}
        selectedKey={block === null ? null : String(block)}
        onInputChange={(typed) => {
          setText(typed);
          if (block !== null && typed !== nameOfBlock(fabric, block)) onBlock(null);
        }}
        onSelectionChange={(key) => key !== null && choose(Number(key) as BlockIndex)}
      >
        <Label className="field-label">{label}</Label>
        <Input />
        <Popover className="popover combo-popover" maxHeight={320}>
          <ListBox<{ id: string; block: BlockIndex }>
            className="menu"
            renderEmptyState={() => <p>No block has that code or name.</p>}
          >
            {(item) => (
              <ListBoxItem id={item.id} textValue={nameOfBlock(fabric, item.block)}>
                {nameOfBlock(fabric, item.block)} <span className="quiet">{fabric.codes[item.block]}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {selected !== null && selected !== block && (
        <Button className="button button-small" onPress={() => choose(selected)}>
          Use {nameOfBlock(fabric, selected)}
        </Button>
      )}
    </div>
  );
}
