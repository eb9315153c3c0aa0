/** A table of words: its columns with their parts of its width, and its rows, the first cell of each its heading. */
export interface NoteTable {
  readonly title: string;
  readonly columns: readonly (readonly [name: string, width: number])[];
  readonly rows: readonly (readonly string[])[];
}

/** One part of the data protection note: a heading, its points, and what is better seen in a table. */
export interface NotePart {
  readonly heading: string;
  readonly points: readonly string[];
  readonly table?: NoteTable;
}

/** The note in a few sentences, for a paper that only needs to say that the matter was looked at. */
export const DATA_PROTECTION_IN_SHORT: readonly string[] = [
  'Data about who needs care is about health. Even without names, a postcode and a need can tell who a person is. So it is treated as special category data.',
  'Files are read, and all figures worked out, in one browser on one council computer. Nothing is sent anywhere. There is no server that holds data, and no account.',
  'Names, NHS numbers, dates of birth, addresses, contact details and free text are dropped before anything is kept. People become numbers.',
  'All counts in this paper are from one set that was protected as a whole. Small numbers are hidden, and as many more as it takes that none can be worked out. Others are rounded.',
  'Maps in this paper show areas with enough people in each. They show no package and no home.',
  'The council’s own data protection impact assessment stands over this.',
];

/**
 * What a council's data protection impact assessment asks of a tool like this, answered for Lotwise. The app shows
 * it, it can be printed, and the pack has it as an annex. It is no legal advice.
 */
export const DATA_PROTECTION_NOTE: readonly NotePart[] = [
  {
    heading: 'What it is for',
    points: [
      'To plan areas for home care (lots), choose who provides care in each, and show what a plan means for people, hours and money before it is decided.',
      'It decides nothing about any person. Packages are placed with providers by a model, to show what could be. Social workers and providers decide who cares for whom.',
    ],
  },
  {
    heading: 'Whose data, and what',
    points: [
      'People who receive home care or wait for it, as packages of care. A file may also name providers’ offices and prices, which are not about people.',
      'Kept of each package: the council’s own reference, where it is (a point), hours, visits, carers at each visit, service, provider, rate and status. So are the days on which care or the wait began.',
      'Kept of groups, where the file has them: age band, sex, ethnicity, support reason, client group, deprivation, rurality and kind of contract.',
      'It is about health and may tell of ethnicity: special category data under Article 9 of the UK GDPR.',
      'Dropped before anything is kept: names, NHS and National Insurance numbers, dates of birth, addresses, telephone, e-mail, GP, key codes, notes and free text. They are found by heading and by content, and each dropped column is listed in the Data room. A number stands for each person, to count people and not packages.',
    ],
  },
  {
    heading: 'Where it is worked on',
    points: [
      'In this browser on this computer, and nowhere else. Files are read there and are not changed. No company processes data for the council, so there is no processor and no transfer abroad.',
      'The page may ask the network for nothing but its own program files. Its security policy makes the browser refuse everything else: no map tiles, no analytics, no fonts, no postcode service.',
      'Whoever runs the web server that Lotwise is opened from sees that a computer fetched the program, as with any page. It receives no data.',
      'A map behind the lots is off. If one is opened from a file, it is read on this computer. Tiles from a web address work on a second page alone, after a warning. Then whoever runs the tiles learns this computer’s network address, the web address of Lotwise, and which places are looked at, and so which area. It never learns of packages, people or plans.',
    ],
  },
  {
    heading: 'What is kept, where and for how long',
    points: [
      'In this browser’s own storage on this computer: the areas with their packages, plans and papers, a postcode list, and how your tables are read. The Data room lists it under ‘What this browser keeps’.',
      'Until somebody erases it there, or clears the site’s data in the browser. It does not expire on its own. ‘Erase everything’ ends all saving, erases all of it, looks, and says what it found.',
      'It is not encrypted by Lotwise. The computer’s own disk encryption and sign-in protect it.',
      'Files that people save lie where they put them: a scenario file has lots, appointments, notes and reasons, and no packages. A project file has packages only if that is asked for by name, and is then encrypted with a passphrase.',
    ],
  },
  {
    heading: 'Who can see it',
    points: [
      'Whoever uses this computer under the same sign-in and browser profile, and those who look after the computer.',
      'Whoever sees the screen. The Data, Plan, Answers, Futures and Compare rooms show exact figures, and Plan can show packages as points. The Present room shows published figures alone.',
    ],
  },
  {
    heading: 'What leaves',
    points: [
      'Only what a person saves, copies, prints or shows.',
      'The pack, slides, workbooks, maps, tables and files of lots take every number from one publication. Small numbers are hidden by the rule that was chosen, and as many more as it takes that none can be worked out from all of it together. Others are rounded.',
      'Maps that leave shade areas with enough people in each. They show no package, no home and no map behind the lots.',
      'Each thing that leaves carries a mark with its rule and any exception that somebody ticked, such as exact counts.',
      'A link to a plan holds lots and providers, never people.',
    ],
  },
  {
    heading: 'Risks and what is done about them',
    points: [],
    table: {
      title: 'Risks, measures, and what is left',
      columns: [
        ['Risk', 1.3],
        ['What Lotwise does', 2],
        ['What is left', 1.6],
        ['What the council must do', 1.6],
      ],
      rows: [
        [
          'A person is known again from a small number, a small area, or two plans set side by side',
          'Hides small numbers, and others that would give them away; rounds the rest; one publication for all that leaves',
          'What somebody knows from elsewhere, or from an earlier paper',
          'Choose the rule; check against what was published before',
        ],
        [
          'Somebody sees exact figures on a screen',
          'The Present room shows published figures alone; packages show as points only in Plan, zoomed in',
          'A shared screen or a screenshot of any other room is not masked; printing such a room prints what it shows',
          'Share and print from Present alone',
        ],
        [
          'Data stays on a computer that others use',
          'Lists what is kept; erases everything and looks',
          'The same sign-in sees it until then; scraps may stay in the browser’s own files until the site’s data is cleared',
          'Personal sign-ins, disk encryption, no shared profiles; erase when the work is done',
        ],
        [
          'Personal detail gets in with a file',
          'Drops personal columns by heading and content, and says which',
          'A detail in a column that looks like another, such as a name used as a package’s reference',
          'Leave personal columns out of the extract; read the report of each file',
        ],
        [
          'A person is written of in words',
          'Says what each file holds before it is saved',
          'Notes, reasons, names of lots and the words of the paper are saved and shown as typed',
          'Write of places, not of people',
        ],
        [
          'A saved file is lost or sent to the wrong person',
          'No packages in scenario files and links; a passphrase for a project with data',
          'A weak or shared passphrase; what a file of plans says of providers',
          'Send the passphrase another way; keep files where the council keeps such data',
        ],
        [
          'The program is changed to send data away',
          'Open source; fixed versions; a security policy that the browser enforces',
          'A changed copy, or a browser extension that reads pages',
          'Take it from a known place; let IT host it and control extensions',
        ],
        [
          'Map tiles tell where the council is working',
          'Off; on a second page alone; needs an address that a person types; sends places looked at, nothing else',
          'Whoever runs the tiles learns the area',
          'Use a file instead, or allow one address; IT can delete the page with-map-tiles.html',
        ],
        [
          'Figures are wrong, and people are planned for wrongly',
          'Every row is used or set aside with a reason; every figure says how it is worked out; groups are compared for fairness',
          'Files that are out of date; a model is not what providers will do',
          'Check the totals against the council’s own; say in the paper what the figures assume',
        ],
      ],
    },
  },
  {
    heading: 'People’s rights',
    points: [
      'The council’s care records stay the record. Lotwise works on a copy, so requests to see, correct or erase data are answered from those records. A new extract replaces the old one.',
      'Nobody is profiled, and the data serves no other end.',
    ],
  },
  {
    heading: 'For the council to fill in',
    points: [],
    table: {
      title: 'What only the council can say',
      columns: [
        ['Question', 1.4],
        ['Often answered by', 2],
        ['Answer', 2],
      ],
      rows: [
        ['Controller and data protection officer', 'The council', ''],
        ['Lawful basis', 'Public task: Article 6(1)(e), with the Care Act 2014', ''],
        [
          'Condition for special category data',
          'Health or social care: Article 9(2)(h), with Schedule 1, part 1, paragraph 2 of the Data Protection Act 2018',
          '',
        ],
        ['Who may use it, on which computers', 'Commissioners and analysts of adult social care', ''],
        ['How long extracts and this browser’s data are kept', 'Until the decision, and no longer', ''],
        ['Who was asked', 'Information governance, IT security, people who use care', ''],
        ['Risks that are left: accepted by whom, on which day', '', ''],
      ],
    },
  },
];
