export function LotsPage() {
  return null;
}
