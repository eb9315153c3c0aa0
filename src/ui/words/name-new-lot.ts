/** What a lot is called that nobody has named yet, by its number. */
export function nameNewLot(number: number): string {
  return `Lot ${number}`;
}
