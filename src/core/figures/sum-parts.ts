import type { Part } from './figures.ts';

/** Parts added up; none make nothing. */
export function sumParts(parts: readonly Part[]): Part {
  let [packages, weeklyMinutes] = [0, 0];
  for (const part of parts) {
    packages += part.packages;
    weeklyMinutes += part.weeklyMinutes;
  }
  return { packages, weeklyMinutes };
}
