/** What stands between the address of the app and the plan. */
export const LINK_MARK = '#plan=';

/** Whether the hash of an address carries a plan, as far as can be told from its beginning. */
export function carriesPlan(hash: string): boolean {
  return hash.startsWith(LINK_MARK);
}
