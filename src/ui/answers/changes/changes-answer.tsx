/** To come. */
export function ChangesAnswer() {
  return null;
}
