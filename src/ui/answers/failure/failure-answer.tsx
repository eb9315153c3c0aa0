/** To come. */
export function FailureAnswer() {
  return null;
}
