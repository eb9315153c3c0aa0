const DAY = 86_400_000;

/** The day some days before another (`YYYY-MM-DD`), as councils write it: DD/MM/YYYY. */
export function dayBefore(date: string, days: number): string {
  const [year, month, day] = new Date(Date.parse(date) - Math.round(days) * DAY)
    .toISOString()
    .slice(0, 10)
    .split('-');
  return `${day}/${month}/${year}`;
}
