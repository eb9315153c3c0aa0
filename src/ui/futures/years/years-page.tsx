export function YearsPage() {
  return null;
}
