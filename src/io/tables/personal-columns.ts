import { isNhsNumber, tenDigits } from './nhs-number.ts';
import { readDate } from './read-date.ts';

/** Words that come before 'name' where it is no person's. */
const NAMES_OF_THINGS =
  /\b(ward|lsoa|msoa|pcn|lot|zone|cluster|area|district|provider|agency|supplier|brand|service|location|team|council|la|lad|scheme|file|sheet|product|package|organisation|company|contract|region|network)( cqc)?( location)? names?\b/;

/** What headings of personal columns say, in lower case with a space between words. */
const PERSONAL_WORDS =
  /\b(nhs|ni) ?(no|num|number)\b|^nhs$|\bnames?\b|\b(fore|sur|nick)names?\b|\b(first|last|full)name\b|^(initials?|title|alias|known as)$|^(service user|client|customer|resident|person|patient)s?$|\b(date of |d ?o ?)(birth|death|b|d)\b|\b(birth|death) ?(date|day)\b|\bbirthday\b|dateof(birth|death)|\bnhs la\b|serviceuserdetails|\bmanager\b|\bdeceased date\b|\baddress(es)?\b|\baddr\d?\b|^(street|road|town|house (name|no|number)|flat|property|uprn)$|\b(tele)?phone\b|^tel\b|\bmobile\b|\be ?mail\b|\bgp\b|\bsurgery\b|\bpractice\b|\bnotes?\b|\bcomments?\b|\bremarks?\b|\bfree ?text\b|\bdescription\b|\bdetails\b|\bnarrative\b|\bsummary\b|\bnext of kin\b|\bnok\b|\bemergency contact\b|\bcontact (name|person)\b|\bkey ?safe\b|\baccess (code|info|information|instructions)\b|\bdiagnos(is|es)\b|\ballerg(y|ies)\b|\bmedica(l|tion)\b|\bsocial worker\b|\b(allocated|key) ?worker\b|\bregistered manager\b|\bnational insurance\b|\blinked person\b/;

const EMAIL = /\S@\S+\.\S/;
const PHONE = /(\+44|\b0)[ ()-]*\d([\d ()-]{7,})\d/;
const NHS_LIKE = /\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/;
const POSTCODE_AMONG_WORDS = /[a-z].*\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/i;
const STREET =
  /^(flat |unit |apartment )?\d+[a-z]?,? .*\b(road|rd|street|st|avenue|ave|lane|close|drive|court|way|gardens|crescent|terrace|place|house)\b/i;
/** A house and its street among other words, by their capitals. */
const STREET_WITHIN =
  /\b\d+[A-Za-z]?,? ([A-Z][A-Za-z'’-]+ )+(Road|Rd|Street|St|Avenue|Ave|Lane|Close|Drive|Court|Way|Gardens|Crescent|Terrace|Place|House)\b/;
const TITLED = /\b(Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev|Sir|Lady)\.? [A-Z]/;
const TWO_NAMES = /^[A-Z][A-Za-z'’-]+,? ([A-Z]\.? )?[A-Z][A-Za-z'’-]+$/;
/** Words of what two capital letters also begin: 'Home Care', 'North Team'. */
const THINGS =
  /care|home|support|service|team|north|south|east|west|central|council|fund|health|disab|hand|hospital|ltd|limited|lot|direct|payment|agency|group/i;
const LONG_TEXT_WORDS = 7;
/** Two in three is most. */
const MOST = 2 / 3;
/** A column of dates most of which are before 1970 is of births. */
const LAST_BIRTHS = 0;

/** Whether a heading is of personal data: NHS number, name, birth, death, address, telephone, e-mail, GP, free text. */
export function isPersonalHeading(heading: string): boolean {
  const words = heading
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return PERSONAL_WORDS.test(words.replace(NAMES_OF_THINGS, ''));
}

/** Whether a heading is of the date a person died on. */
export function isDeathHeading(heading: string): boolean {
  return /^(date of death|dod|death date|deceased date|date deceased)$/.test(
    heading
      .toLowerCase()
      .replace(/[^a-z]+/g, ' ')
      .trim(),
  );
}

/** Whether most values are NHS numbers or e-mail addresses, whatever their heading says. */
export function areIdentifiers(values: readonly string[]): boolean {
  // By chance one in eleven numbers of ten digits passes the check, so half of them is far from chance.
  const isMade = values.filter((value) => tenDigits(value) !== null).length * 2 > values.length;
  if (isMade && values.filter(isNhsNumber).length * 2 >= values.length) return true;
  return areMost(values, (value) => EMAIL.test(value));
}

/** Whether a value alone tells who a person is, where they live, how to reach them, or their story. */
export function tellsWho(value: string): boolean {
  const digits = NHS_LIKE.exec(value)?.[0];
  if (digits !== undefined && isNhsNumber(digits)) return true;
  if (value.split(' ').length >= LONG_TEXT_WORDS) return true;
  return [EMAIL, PHONE, STREET, STREET_WITHIN, POSTCODE_AMONG_WORDS, TITLED].some((pattern) =>
    pattern.test(value),
  );
}

/** Whether values under a heading we do not know look like a person's name, home, birth or story. */
export function looksPersonal(values: readonly string[]): boolean {
  const ten = values.filter((value) => tenDigits(value) !== null);
  if (ten.length > 0 && ten.filter(isNhsNumber).length * 2 >= ten.length) return true;
  if (values.some((value) => tenDigits(value) === null && tellsWho(value))) return true;
  if (areMost(values, (value) => TWO_NAMES.test(value) && !THINGS.test(value))) return true;
  const days = values.map(readDate).filter((day) => day !== null);
  return areMost(values, (value) => readDate(value) !== null) && areMost(days, (day) => day < LAST_BIRTHS);
}

function areMost<Value>(values: readonly Value[], test: (value: Value) => boolean): boolean {
  return values.length > 0 && values.filter(test).length >= values.length * MOST;
}
