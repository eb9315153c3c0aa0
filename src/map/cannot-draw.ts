/** Where a map is only to look at. */
export const CANNOT_SHOW_PLAN = 'The map cannot be drawn on this computer. The tables still say everything.';

/** Says over a map that it cannot be drawn and what does its work meanwhile, or takes the sentence away. */
export function showCannotDraw(frame: HTMLElement, words: string | null): void {
  frame.querySelector('.lot-map-message')?.remove();
  if (words === null) return;
  const message = document.createElement('p');
  message.className = 'lot-map-message';
  message.setAttribute('role', 'status');
  message.textContent = words;
  frame.append(message);
}
