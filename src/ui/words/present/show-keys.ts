/** Every key of a presentation: what it does, and the presses that do it. */
export const SHOW_KEYS: readonly (readonly [does: string, ...presses: string[]])[] = [
  ['Next step', '→', 'Space', 'Enter', 'Page Down'],
  ['Back', '←', 'Backspace', 'Page Up'],
  ['First or last step', 'Home', 'End'],
  ['Go to a step', 'Its number, then Enter'],
  ['Find a place', 'F'],
  ['Show or hide your notes', 'N'],
  ['Blank the screen, and show it again', 'B', '.'],
  ['End the presentation', 'Escape'],
];
