/** What a column of a package file can be. */
export type PackageField = keyof typeof PACKAGE_HEADINGS;
/** What a column of a provider file can be. */
export type ProviderField = keyof typeof PROVIDER_HEADINGS;
/** What a column of a table of areas and their classes can be. */
export type ClassField = keyof typeof CLASS_HEADINGS;
/** What a column of a table of lots can be. */
export type LotField = keyof typeof LOT_HEADINGS;

/** Where each field is: its position among the headings. */
export type Columns<Field extends string> = ReadonlyMap<Field, number>;

/** Headings that are accepted for each field, best first, written as `normalise` leaves them. */
export type Dictionary<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** Headings written in a row with blanks between them. */
const words = (text: string): string[] => text.trim().split(/\s+/);

const PERIODS = ['week', 'fortnight', '4weeks', 'fourweeks', 'month', 'quarter', 'year', 'annum', 'day'];
const PERIODICALS = [
  'weekly',
  'fortnightly',
  '4weekly',
  'fourweekly',
  'monthly',
  'quarterly',
  'annual',
  'daily',
];

/** `hoursperweek`, `weeklyhours`, … for each way to write the measure, the week first. */
function perPeriod(...measures: readonly string[]): string[] {
  const after = PERIODS.flatMap((period) => measures.map((measure) => `${measure}per${period}`));
  const before = PERIODICALS.flatMap((period) => measures.map((measure) => period + measure));
  return [...after, ...before];
}

/** A tenth of England's areas, the most deprived first. */
const DEPRIVATION = words(`
  imd2025decile imd2019decile imddecile imddecile2025 imddecile2019 imdtenth deprivationdecile
  deprivationtenth indexofmultipledeprivationdecile indexofmultipledeprivationimddecile deprivation
`);
/** Headings of the Rural Urban Classifications of 2011 and 2021. */
const RURALITY = words(`
  urbanruralflag urbanrural ruralurban rurality ruralurbanclassification class ruc21nm ruc21cd
  ruc21ind ruc21 ruc11 ruc11nm ruc11cd ru11ind
`);

/**
 * The headings of councils' package files: plain English, Adult Social Care Client Level Data
 * Release 1 and the ContrOCC portal. `x` and `y` may be degrees or metres.
 */
export const PACKAGE_HEADINGS = {
  id: words(`
    packageid packageref packagereference packageno packagenumber pocid pocref poc orderref
    orderreference orderid orderno ordernumber eventreference cpli carepackagelineitem carepackageid
    carepackageref reference ref
  `),
  person: words(`
    clientid clientref clientreference clientno clientnumber personid personref personreference
    personnumber serviceuserref serviceuserreference serviceuserid lapersonuniqueidentifier swiftid
    mosaicid liquidlogicid lasid ssref customerid
  `),
  postcode: ['postcode', 'pcd', 'pcds', 'pcode', 'homepostcode', 'clientpostcode', 'locationpostalcode'],
  easting: ['easting', 'eastings', 'xcoord', 'xcoordinate', 'oseast1m', 'east1m', 'bnge', 'x'],
  northing: ['northing', 'northings', 'ycoord', 'ycoordinate', 'osnrth1m', 'north1m', 'bngn', 'y'],
  latitude: ['latitude', 'lat', 'y'],
  longitude: ['longitude', 'long', 'lng', 'lon', 'x'],
  gridReference: ['gridreference', 'gridref', 'osgridreference', 'osgridref', 'nationalgridreference', 'ngr'],
  area: words(`
    lsoa21cd lsoa11cd lsoa lsoacode derpostcodelsoacode derpostcodeyr2011lsoa wd25cd wd24cd ward
    wardcode derpostcodeelectoralward pcn pcncode cluster lot zone patch neighbourhood
  `),
  hours: [
    ...perPeriod(
      'hours',
      'hrs',
      'plannedhours',
      'commissionedhours',
      'carehours',
      'contacthours',
      'carerhours',
    ),
    ...perPeriod('minutes', 'mins', 'plannedminutes', 'commissionedminutes'),
    ...words('plannedhours commissionedhours contacthours carerhours totalhours hours hrs'),
    ...words('hourshhmm weeklyhourshhmm hoursweek hrsweek hourspw hrspw plannedminutes'),
    ...words('commissionedminutes'),
    ...perPeriod('plannedunits', 'units'),
    ...words('plannedunits units'),
  ],
  /** How often the hours are given, where a column says it row by row. */
  frequency: ['frequency', 'hoursfrequency', 'unitfrequency'],
  actualHours: ['actualhours', 'deliveredhours', 'ecmhours'],
  visits: [
    ...perPeriod('visits', 'calls'),
    ...words('visits calls noofcalls noofvisits numberofcalls numberofvisits'),
  ],
  visitMinutes: words(`
    visitlength visitlengthmins visitlengthminutes visitlengthhours calllength calllengthmins
    calllengthminutes visitduration duration durationmins durationminutes mins minutes
  `),
  carers: words(`
    carers numberofcarers noofcarers doublehanded dh doubleup 21 singledouble singleordouble
    doublehandedcare handed
  `),
  status: ['status', 'packagestatus', 'sourcingstatus', 'brokeragestatus'],
  waitingSince: ['waitingsince', 'referraldate', 'datetobrokerage', 'requestdate'],
  start: ['startdate', 'eventstartdate', 'servicestart', 'servicestartdate', 'start'],
  end: ['enddate', 'eventenddate', 'serviceend', 'serviceenddate', 'end'],
  provider: words(`
    provider providername agency agencyname supplier suppliername currentprovider
    providercqclocationname providercqclocationid providerref
  `),
  contract: ['contracttype', 'purchasetype', 'spotframework', 'spot', 'deliverymechanism', 'contract'],
  rate: words(`
    hourlyrate rateperhour hourlycost costperhour hourlyprice priceperhour currentrate rate unitcost
  `),
  weeklyCost: ['weeklycost', 'costperweek', 'weeklyprice', 'priceperweek', 'cost'],
  costFrequency: ['costfrequency', 'costfrequencyunittype', 'unittype'],
  service: ['servicecomponent', 'servicetype', 'service'],
  clientGroup: [
    'clientgroup',
    'clientcategory',
    'usergroup',
    'serviceusergroup',
    'serviceuserband',
    'cohort',
  ],
  ageBand: ['ageband', 'agegroup', 'agerange', 'derageband'],
  gender: ['gender', 'sex'],
  ethnicity: ['ethnicity', 'ethnicgroup', 'ethnicorigin', 'ethniccategory'],
  supportReason: ['primarysupportreason', 'supportreason', 'psr'],
  deprivation: DEPRIVATION,
  rurality: RURALITY.filter((heading) => heading !== 'class'),
  /** What a row of Client Level Data is about, and which return it is from. */
  eventType: ['eventtype'],
  clientType: ['clienttype'],
  component: ['servicecomponent'],
  periodEnd: ['reportingperiodenddate'],
  /** Of an export with a row for each visit. */
  visitDate: ['visitdate'],
  visitDuration: ['durationclaimed', 'actualduration'],
  secondCarer: ['secondaryvisit'],
} as const satisfies Record<string, readonly string[]>;

/** The headings of a list of providers, or of the Care Quality Commission's directory of locations. */
export const PROVIDER_HEADINGS = {
  provider: words('provider providername agency agencyname supplier suppliername name locationname'),
  cqcLocation: ['cqclocationid', 'providercqclocationid', 'locationid', 'cqcid'],
  role: ['role', 'providerrole', 'contracttype', 'type'],
  lots: ['lots', 'lot', 'zones', 'areas', 'patches'],
  capacity: words(`
    capacityhoursperweek capacityhours weeklycapacity weeklycapacityhours capacity maximumhours
    maxhours capacityhrs capacityhoursweek maximumhoursperweek
  `),
  rate: ['hourlyrate', 'rate', 'unitcost'],
  cqcRating: ['cqcrating', 'cqc', 'rating', 'locationlatestoverallrating', 'overallrating'],
  services: ['services', 'service', 'servicetypes', 'servicetype', 'specialisms'],
  clientGroups: ['clientgroups', 'clientgroup', 'serviceuserbands', 'cohorts'],
  doubleHanded: ['doublehanded', 'doubleup', 'doublehandedcare', 'doubleups'],
  postcode: words(`
    registeredlocationpostcode registeredpostcode officepostcode branchpostcode postcode
    locationpostalcode
  `),
  longitude: ['locationlongitude', 'longitude', 'lon', 'lng'],
  latitude: ['locationlatitude', 'latitude', 'lat'],
  livingWage: [
    'payslondonlivingwage',
    'londonlivingwage',
    'llw',
    'paysllw',
    'paysreallivingwage',
    'reallivingwage',
  ],
  monitoring: ['electroniccallmonitoring', 'ecm', 'ehm', 'callmonitoring', 'usesecm'],
  returnDate: [
    'dateofreturn',
    'returndate',
    'dateofcapacityreturn',
    'capacitydate',
    'lastupdated',
    'dateupdated',
  ],
  dormant: ['dormantyn', 'dormant'],
  homeCare: ['servicetypedomiciliarycareservice'],
} as const satisfies Record<string, readonly string[]>;

/** The headings of a table that says something of each area, such as an LSOA. */
export const CLASS_HEADINGS = {
  code: words(`
    lsoa21cd lsoa11cd lsoacode lsoacode2021 lsoacode2011 lsoa oa21cd oa11cd oacode oa msoa21cd
    msoa11cd msoacode msoa wd25cd wd24cd wd23cd wd22cd wd21cd blockcode block code
  `),
  rurality: RURALITY,
  deprivation: DEPRIVATION,
  district: words(`
    lad25nm lad24nm lad23nm lad22nm lad21nm ltla25nm ltla24nm ltla23nm ltla22nm ltla21nm ltlanm
    ladnm district districtname localauthority
  `),
} as const satisfies Record<string, readonly string[]>;

export const LOT_HEADINGS = {
  code: words(`
    blockcode code oa21cd lsoa21cd lsoa11cd lsoa lsoacode msoa21cd wd25cd wd24cd wardcode gss
    gsscode
  `),
  lot: ['lot', 'lotname', 'proposedlot'],
  scheme: ['scheme', 'option', 'scenario'],
} as const satisfies Record<string, readonly string[]>;

/**
 * Finds the column of each field. Where several headings fit one, the dictionary's first is taken.
 * A heading that is not known is tried again without what it says in brackets.
 */
export function findColumns<Field extends string>(
  headings: readonly string[],
  dictionary: Dictionary<Field>,
): Columns<Field> {
  const positions = new Map<string, number>();
  for (const read of [normalise, normaliseWithoutBrackets]) {
    headings.forEach((heading, at) => {
      const normal = read(heading);
      if (!positions.has(normal)) positions.set(normal, at);
    });
  }
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

function normaliseWithoutBrackets(heading: string): string {
  return normalise(heading.replace(/\([^)]*\)/g, ''));
}
