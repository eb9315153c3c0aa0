/** One part of the data protection statement: a heading and its sentences, each a paragraph or a point of a list. */
export interface StatementPart {
  readonly heading: string;
  readonly points: readonly string[];
}

/**
 * What a council's data protection impact assessment asks of a tool like this, answered for Lotwise. The page about
 * publishing shows it and the pack prints it. It is no legal advice: the council's own assessment stands over it.
 */
export const DATA_PROTECTION: readonly StatementPart[] = [
  {
    heading: 'Purpose',
    points: [
      'To plan areas for home care (lots), choose who provides care in each, and show what a plan means for people, hours and money before it is decided.',
      'Data about who needs care is about health. Even without names, a postcode and a need can tell who a person is. So it is treated as special category data.',
    ],
  },
  {
    heading: 'Where the data goes',
    points: [
      'It stays in this browser. Files are read, and all figures worked out, on this computer.',
      'While data is open the page asks nothing of any network: no map tiles, no analytics, no fonts, no postcode service.',
      'Nothing leaves unless a person saves a file, copies, prints or shows it.',
    ],
  },
  {
    heading: 'What is kept of the files, and what is dropped',
    points: [
      'Kept: the package’s reference, where it is, hours, visits, carers, service, provider, rate, status and dates of care, and what the file says of groups, such as age band, sex and ethnicity.',
      'Dropped before anything is kept: names, NHS and National Insurance numbers, dates of birth, addresses, telephone, e-mail, GP, notes and free text. They are found by heading and by content.',
      'People become numbers. A file of a plan holds no package and no person.',
    ],
  },
  {
    heading: 'How long it is kept',
    points: [
      'Until it is erased in the Data room, or the browser’s data is cleared. Nothing is kept anywhere else.',
      'A project file holds the data only if that is asked for by name, and then only under a passphrase.',
    ],
  },
  {
    heading: 'Risks',
    points: [
      'A person is known again from a small number, a small area or the difference between two plans.',
      'Somebody sees the screen, or a shared screen, while exact figures are on it.',
      'A saved file is lost, or sent to the wrong person.',
      'Data is left in the browser of a computer that others use.',
    ],
  },
  {
    heading: 'What is done about them',
    points: [
      'Small numbers are hidden, and as many more as it takes that none can be worked out from all that is shown together. Other numbers are rounded.',
      'Maps that leave the app show areas with enough people in each. They show no package and no home.',
      'What leaves carries a mark that says which rule it is under, and names each exception that was ticked.',
      'Presenting shows published figures alone. Links carry lots and providers, never people.',
      'A project file with data is encrypted with a passphrase. The Data room erases what the browser keeps.',
    ],
  },
];
