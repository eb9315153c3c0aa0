/**
 * The Gini coefficient of some values, each weighted: 0 where all are equal, towards 1 where one has
 * everything. Half the mean difference between two, each taken by weight, ÷ their mean:
 *
 *     Σi Σj wi wj |xi − xj| ÷ (2 × (Σ w)² × mean)
 *
 * (Gini 1912; weighted as by Lerman & Yitzhaki 1989.) Values and weights are 0 or more. Null with fewer than
 * two values of weight; 0 where all values are 0.
 */
export function gini(values: readonly { readonly value: number; readonly weight: number }[]): number | null {
  const weighty = values.filter(({ weight }) => weight > 0);
  if (weighty.length < 2) return null;
  let [weights, sum, differences] = [0, 0, 0];
  for (const one of weighty) {
    weights += one.weight;
    sum += one.weight * one.value;
    for (const other of weighty) differences += one.weight * other.weight * Math.abs(one.value - other.value);
  }
  return sum === 0 ? 0 : differences / (2 * weights * sum);
}
