/** Hours for a file, of the whole minutes that a plan keeps; null stays null. */
export function toHours<Minutes extends number | null>(minutes: Minutes): Minutes {
  return (minutes === null ? null : minutes / 60) as Minutes;
}

/** Whole minutes for a plan, of the hours in a file; null stays null. Gives back what `toHours` was given. */
export function toMinutes<Hours extends number | null>(hours: Hours): Hours {
  return (hours === null ? null : Math.round(hours * 60)) as Hours;
}
