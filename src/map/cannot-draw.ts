/** Where a map is only to look at. */
export const CANNOT_SHOW_PLAN = 'The map cannot be drawn on this computer. The tables still say everything.';

const LOST = 'The graphics card has stopped drawing this map. Your plan is safe.';
const COMES_BACK = 'The map comes back by itself when the card does.';

/** Says over a map that it cannot be drawn and what does its work meanwhile, or takes the sentence away. */
export function showCannotDraw(frame: HTMLElement, words: string | null): void {
  frame.querySelector('.lot-map-message')?.remove();
  if (words !== null) frame.append(messageOf(words));
}

/** Says over a map that was drawn that it is no longer, what does its work meanwhile, and gives a button to begin anew. */
export function showLostMap(frame: HTMLElement, meanwhile: string, again: () => void): void {
  showCannotDraw(frame, null);
  const message = messageOf(`${LOST} ${meanwhile} ${COMES_BACK}`);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = 'Draw the map again';
  button.addEventListener('click', () => {
    again();
    // The button that was pressed is gone.
    frame.querySelector('canvas')?.focus();
  });
  message.append(button);
  frame.append(message);
}

function messageOf(words: string): HTMLElement {
  const message = document.createElement('div');
  message.className = 'lot-map-message';
  message.setAttribute('role', 'status');
  const sentence = document.createElement('p');
  sentence.textContent = words;
  message.append(sentence);
  return message;
}
