export function SafePage() {
  return null;
}
