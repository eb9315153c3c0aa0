/** To come. */
export function GeographyAnswer() {
  return null;
}
