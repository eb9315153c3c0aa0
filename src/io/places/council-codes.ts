/**
 * Codes of English councils that have ended since 2011, under the code that their area has now.
 * Office for National Statistics, Code History Database.
 */
const ENDED: Readonly<Record<string, readonly string[]>> = {
  // The same council with another border.
  E06000057: ['E06000048'], // Northumberland, 2013
  E07000240: ['E07000100'], // St Albans, 2012
  E07000241: ['E07000104'], // Welwyn Hatfield, 2012
  E07000242: ['E07000097'], // East Hertfordshire, 2012
  E07000243: ['E07000101'], // Stevenage, 2012
  E08000037: ['E08000020'], // Gateshead, 2013
  // Councils that became one.
  E06000058: ['E06000028', 'E06000029', 'E07000048'], // Bournemouth, Christchurch and Poole, 2019
  E06000059: ['E07000049', 'E07000050', 'E07000051', 'E07000052', 'E07000053'], // Dorset, 2019
  E07000244: ['E07000205', 'E07000206'], // East Suffolk, 2019
  E07000245: ['E07000201', 'E07000204'], // West Suffolk, 2019
  E06000060: ['E07000004', 'E07000005', 'E07000006', 'E07000007'], // Buckinghamshire, 2020
  E06000061: ['E07000150', 'E07000152', 'E07000153', 'E07000156'], // North Northamptonshire, 2021
  E06000062: ['E07000151', 'E07000154', 'E07000155'], // West Northamptonshire, 2021
  E06000063: ['E07000026', 'E07000028', 'E07000029'], // Cumberland, 2023
  E06000064: ['E07000027', 'E07000030', 'E07000031'], // Westmorland and Furness, 2023
  E06000065: ['E07000163', 'E07000164', 'E07000165', 'E07000166', 'E07000167', 'E07000168', 'E07000169'], // North Yorkshire, 2023
  E06000066: ['E07000187', 'E07000188', 'E07000189', 'E07000190', 'E07000191', 'E07000246'], // Somerset, 2023
};

const NEW_CODES: ReadonlyMap<string, string> = new Map(
  Object.entries(ENDED).flatMap(([code, before]) => before.map((old): [string, string] => [old, code])),
);

/** The code that a council's area has now, for a code that has ended; null for any other text. */
export function newCouncilCode(code: string): string | null {
  return NEW_CODES.get(code.toUpperCase()) ?? null;
}
