/** To come. */
export function ServedAnswer() {
  return null;
}
