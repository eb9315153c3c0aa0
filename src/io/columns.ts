/** What a column of a package file can be. */
export type PackageField = keyof typeof PACKAGE_HEADINGS;
/** What a column of a provider file can be. */
export type ProviderField = keyof typeof PROVIDER_HEADINGS;
/** What a column of a table of lots can be. */
export type LotField = keyof typeof LOT_HEADINGS;

/** Where each field is: its position among the headings. */
export type Columns<Field extends string> = ReadonlyMap<Field, number>;

/**
 * Headings that councils' package files use for each field, best first, written as `normalise`
 * leaves them. `x` and `y` may be degrees or metres: the reader decides by their size.
 */
export const PACKAGE_HEADINGS = {
  id: [
    'packageid',
    'packageref',
    'packagereference',
    'pocid',
    'poc',
    'orderref',
    'eventreference',
    'cpli',
    'carepackagelineitem',
  ],
  person: [
    'clientid',
    'personid',
    'serviceuserref',
    'serviceuserid',
    'lapersonuniqueidentifier',
    'swiftid',
    'mosaicid',
    'liquidlogicid',
    'lasid',
    'ssref',
  ],
  postcode: ['postcode', 'pcd', 'pcds', 'pcode', 'homepostcode', 'locationpostalcode'],
  easting: ['easting', 'eastings', 'xcoord', 'xcoordinate', 'oseast1m', 'east1m', 'bnge', 'x'],
  northing: ['northing', 'northings', 'ycoord', 'ycoordinate', 'osnrth1m', 'north1m', 'bngn', 'y'],
  latitude: ['latitude', 'lat', 'y'],
  longitude: ['longitude', 'long', 'lng', 'lon', 'x'],
  area: [
    'lsoa21cd',
    'lsoa11cd',
    'lsoa',
    'derpostcodelsoacode',
    'wd25cd',
    'ward',
    'wardcode',
    'pcn',
    'pcncode',
    'cluster',
    'lot',
    'zone',
    'patch',
    'neighbourhood',
  ],
  hours: [
    'hoursperweek',
    'weeklyhours',
    'plannedhours',
    'commissionedhours',
    'plannedunitsperweek',
    'contacthours',
    'hours',
    'hrs',
    'hrsperweek',
  ],
  actualHours: ['actualhours', 'deliveredhours', 'ecmhours'],
  visits: [
    'visitsperweek',
    'callsperweek',
    'weeklyvisits',
    'visits',
    'calls',
    'noofcalls',
    'noofvisits',
    'numberofcalls',
    'numberofvisits',
  ],
  visitMinutes: [
    'visitlength',
    'visitlengthmins',
    'visitlengthminutes',
    'calllength',
    'calllengthmins',
    'duration',
    'durationmins',
    'mins',
    'minutes',
  ],
  carers: ['carers', 'numberofcarers', 'noofcarers', 'doublehanded', 'dh', 'doubleup', '21', 'singledouble'],
  status: ['status', 'packagestatus', 'sourcingstatus', 'brokeragestatus'],
  waitingSince: ['waitingsince', 'referraldate', 'datetobrokerage', 'requestdate'],
  start: ['startdate', 'eventstartdate', 'servicestart', 'servicestartdate', 'start'],
  end: ['enddate', 'eventenddate', 'serviceend', 'serviceenddate', 'end'],
  provider: [
    'provider',
    'providername',
    'agency',
    'supplier',
    'suppliername',
    'providercqclocationname',
    'providercqclocationid',
  ],
  contract: ['contracttype', 'purchasetype', 'spotframework', 'deliverymechanism', 'contract'],
  rate: ['hourlyrate', 'rate', 'unitcost'],
  weeklyCost: ['weeklycost', 'cost'],
  costFrequency: ['costfrequency'],
  service: ['servicetype', 'service', 'clientgroup', 'primarysupportreason'],
  ageBand: ['ageband', 'agegroup'],
  gender: ['gender', 'sex'],
  ethnicity: ['ethnicity', 'ethnicgroup'],
} as const satisfies Record<string, readonly string[]>;

export const PROVIDER_HEADINGS = {
  provider: ['provider', 'providername', 'agency', 'supplier', 'suppliername', 'name'],
  role: ['role', 'providerrole', 'contracttype', 'type'],
  lots: ['lots', 'lot', 'zones', 'areas', 'patches'],
  capacity: [
    'capacityhoursperweek',
    'capacityhours',
    'weeklycapacity',
    'weeklycapacityhours',
    'capacity',
    'maximumhours',
    'maxhours',
  ],
  rate: ['hourlyrate', 'rate', 'unitcost'],
  cqcRating: ['cqcrating', 'cqc', 'rating'],
  services: ['services', 'service', 'servicetypes', 'servicetype', 'specialisms'],
} as const satisfies Record<string, readonly string[]>;

export const LOT_HEADINGS = {
  code: [
    'blockcode',
    'code',
    'oa21cd',
    'lsoa21cd',
    'lsoa11cd',
    'lsoa',
    'lsoacode',
    'msoa21cd',
    'wd25cd',
    'wd24cd',
    'wardcode',
    'gss',
    'gsscode',
  ],
  lot: ['lot', 'lotname', 'proposedlot'],
  scheme: ['scheme', 'option', 'scenario'],
} as const satisfies Record<string, readonly string[]>;

/** Finds the column of each field. Where several headings fit one, the dictionary's first is taken. */
export function findColumns<Field extends string>(
  headings: readonly string[],
  dictionary: Readonly<Record<Field, readonly string[]>>,
): Columns<Field> {
  const positions = new Map<string, number>();
  headings.forEach((heading, at) => {
    const normal = normalise(heading);
    if (!positions.has(normal)) positions.set(normal, at);
  });
  const found = new Map<Field, number>();
  for (const [field, accepted] of Object.entries(dictionary) as [Field, readonly string[]][]) {
    const heading = accepted.find((candidate) => positions.has(candidate));
    if (heading !== undefined) found.set(field, positions.get(heading)!);
  }
  return found;
}

/** A heading or name as it is compared: lower case, letters and digits alone. */
export function normalise(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
