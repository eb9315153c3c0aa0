import type { Range } from '../scenario/assumptions.ts';

/** The 97.5th percentile of the normal distribution. */
const Z = 1.959963984540054;

/**
 * The interval of a share, from `count` of `total` people; from 0 to 1 for nobody. It is of 95 %, or of so many
 * normal `deviations` to each side. It holds for small groups too. Source: E. B. Wilson, ‘Probable inference,
 * the law of succession, and statistical inference’, Journal of the American Statistical Association 22(158), 1927.
 */
export function wilsonInterval(count: number, total: number, deviations = Z): Range {
  if (total === 0) return { least: 0, most: 1 };
  const share = count / total;
  const spread = deviations * Math.sqrt((share * (1 - share)) / total + (deviations / (2 * total)) ** 2);
  const [middle, divisor] = [share + deviations ** 2 / (2 * total), 1 + deviations ** 2 / total];
  return { least: Math.max(0, (middle - spread) / divisor), most: Math.min(1, (middle + spread) / divisor) };
}
