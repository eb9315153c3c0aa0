import type { ClassField, LotField, PackageField, ProviderField } from '../../io/tables/columns.ts';
import type { FileUse } from '../../io/file-report.ts';

/** What a column of packages can be read as. */
const PACKAGE_FIELD_NAMES: Record<PackageField, string> = {
  id: 'Package reference',
  person: 'Person reference',
  postcode: 'Postcode',
  easting: 'Easting (British National Grid)',
  northing: 'Northing (British National Grid)',
  latitude: 'Latitude',
  longitude: 'Longitude',
  gridReference: 'Grid reference',
  area: 'Small area, such as an LSOA or ward',
  hours: 'Hours',
  frequency: 'How often the hours are given',
  actualHours: 'Hours delivered',
  visits: 'Visits',
  visitMinutes: 'Length of a visit',
  carers: 'Carers at each visit',
  status: 'Status',
  waitingSince: 'Waiting since',
  start: 'Start date',
  end: 'End date',
  provider: 'Provider',
  contract: 'Kind of contract',
  rate: 'Hourly rate',
  weeklyCost: 'Weekly cost',
  costFrequency: 'How often the cost is paid',
  service: 'Service',
  clientGroup: 'Client group',
  ageBand: 'Age band',
  gender: 'Sex or gender',
  ethnicity: 'Ethnicity',
  supportReason: 'Main reason for support',
  deprivation: 'Deprivation: tenth of areas, 1 the most deprived',
  rurality: 'Urban or rural',
  eventType: 'Kind of event (Client Level Data)',
  clientType: 'Kind of client (Client Level Data)',
  component: 'Service component (Client Level Data)',
  periodEnd: 'End of the return (Client Level Data)',
  visitDate: 'Date of the visit',
  visitDuration: 'Time spent at the visit',
  secondCarer: 'Whether this is the second carer',
};

/** What a column of providers can be read as. */
const PROVIDER_FIELD_NAMES: Record<ProviderField, string> = {
  provider: 'Name of the provider',
  cqcLocation: 'CQC location number',
  role: 'Role',
  lots: 'Lots it has today',
  capacity: 'Most hours a week it can deliver',
  rate: 'Hourly rate',
  cqcRating: 'CQC rating',
  services: 'Services',
  clientGroups: 'Groups of people it cares for',
  doubleHanded: 'Whether it sends two carers',
  postcode: 'Postcode of its office',
  longitude: 'Longitude of its office',
  latitude: 'Latitude of its office',
  livingWage: 'Whether it pays a living wage',
  monitoring: 'Whether it logs its calls',
  returnDate: 'Date of its last return',
  dormant: 'Whether it is dormant',
  homeCare: 'Whether it gives home care',
};

/** What a column about areas can be read as. */
const CLASS_FIELD_NAMES: Record<ClassField, string> = {
  code: 'Code of the area',
  rurality: 'Class, such as urban or rural',
  deprivation: 'Deprivation: tenth of areas, 1 the most deprived',
  district: 'District',
};

/** What a column of lots can be read as. */
const LOT_FIELD_NAMES: Record<LotField, string> = {
  code: 'Code of the block',
  lot: 'Name of the lot',
  scheme: 'Name of the plan',
};

/** The fields a person can choose for the columns of such a file, with their names; null where there are none. */
export function fieldNamesOf(use: FileUse): ReadonlyMap<string, string> | null {
  return FIELDS.get(use) ?? null;
}

/** A field in plain English; one that is not known is given as it is. */
export function sayField(use: FileUse, field: string): string {
  return fieldNamesOf(use)?.get(field) ?? OTHER_FIELDS.get(field) ?? field;
}

/** Of files whose columns cannot be chosen. */
const OTHER_FIELDS = new Map([
  ['outline', 'Outline'],
  ['code', 'Code'],
  ['name', 'Name'],
  ['postcode', 'Postcode'],
  ['latitude', 'Latitude'],
  ['longitude', 'Longitude'],
  ['easting', 'Easting'],
  ['northing', 'Northing'],
]);

const FIELDS = new Map<FileUse, ReadonlyMap<string, string>>([
  ['packages', new Map(Object.entries(PACKAGE_FIELD_NAMES))],
  ['providers', new Map(Object.entries(PROVIDER_FIELD_NAMES))],
  ['classes', new Map(Object.entries(CLASS_FIELD_NAMES))],
  ['lots', new Map(Object.entries(LOT_FIELD_NAMES))],
]);
