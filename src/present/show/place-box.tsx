import { useMemo, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { listPlaces, type Place } from '../../core/comparison/place.ts';
import { usePlanner } from '../../ui/planner-context.tsx';
import { findPlaces } from './find-places.ts';

/** Places that are offered for what was typed. */
const MOST_OFFERED = 10;

/** A box for a place by its name: a zone of any layer, or a block. */
export function PlaceBox({ onPlace }: { onPlace: (place: Place) => void }) {
  const dataset = usePlanner((state) => state.area!.dataset);
  const places = useMemo(() => listPlaces(dataset), [dataset]);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const offered = findPlaces(places, text, MOST_OFFERED).map((place) => ({ id: idOf(place), place }));
  return (
    <ComboBox
      className="field place-box"
      items={offered}
      autoFocus
      inputValue={text}
      selectedKey={chosen}
      onInputChange={(typed) => {
        setText(typed);
        setChosen(null);
      }}
      onSelectionChange={(key) => {
        const found = offered.find(({ id }) => id === key);
        if (found === undefined) return;
        setChosen(found.id);
        setText(found.place.name);
        onPlace(found.place);
      }}
    >
      <Label className="field-label">A ward, network, zone or block</Label>
      <Input />
      <Popover className="popover combo-popover place-offers" maxHeight={520}>
        <ListBox<(typeof offered)[number]>
          className="menu"
          renderEmptyState={() => <p>No place has that name. Try its first letters.</p>}
        >
          {({ id, place }) => (
            <ListBoxItem id={id} textValue={place.name}>
              {place.name}{' '}
              <span className="quiet">
                {place.kind === 'zone' ? dataset.zoneLayers[place.layer]!.name : 'Block'}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function idOf(place: Place): string {
  return place.kind === 'zone' ? `zone ${place.layer} ${place.zone}` : `block ${place.block}`;
}
