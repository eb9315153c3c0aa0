/** To come. */
export function MoneyAnswer() {
  return null;
}
