import { TOOLS } from './tool-words.ts';

/** Keys of one kind: what each does, and the presses that do it, written as `sayKeys` reads them. */
export interface KeyGroup {
  readonly title: string;
  readonly keys: readonly (readonly [does: string, ...presses: string[]])[];
}

/** Every key there is, for the sheet of keys. */
export const KEY_GROUPS: readonly KeyGroup[] = [
  { title: 'Tools', keys: TOOLS.map(({ name, key }) => [name, key]) },
  {
    title: 'The hand',
    keys: [
      ['Choose a lot for your hand', '1 to 9'],
      ['Choose no lot for your hand', '0'],
      ['Smaller or larger brush', '[', ']'],
      ['Accept what is proposed', 'Enter', 'Mod+Enter'],
      ['Stop your hand, drop what is proposed, or close the drawer', 'Escape'],
    ],
  },
  {
    title: 'The map',
    keys: [
      ['Move the cross of your hand, in larger steps with Shift', 'Arrows'],
      ['Press with your hand, and let go', 'Enter'],
      ['End a line', 'Mod+Enter'],
      ['Open the menu of a block', 'Shift+F10'],
      ['Move the map, whatever the tool', 'Space and drag'],
      ['Go to the next or previous block in no lot', '.', ','],
    ],
  },
  {
    title: 'Everywhere',
    keys: [
      ['Find anything you can do', 'Mod+K'],
      ['Undo', 'Mod+Z'],
      ['Redo', 'Mod+Shift+Z', 'Ctrl+Y'],
      ['Save the scenario to a file', 'Mod+S'],
      ['Show these keys', '?'],
    ],
  },
];
