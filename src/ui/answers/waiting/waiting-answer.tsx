/** To come. */
export function WaitingAnswer() {
  return null;
}
