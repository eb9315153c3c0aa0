import { expect, test } from 'vitest';
import { hoursOf, readLines } from '../a-package-file.ts';

const CONTROCC =
  'FileReference,Created,ProviderRef,ServiceUserRef,ServiceUserDetails,ServiceType,VisitDate,DurationClaimed,SecondaryVisit,NumberOfCarers';

test('Hazard 25: visits of the ContrOCC portal become packages, their second carers no visits', () => {
  const read = readLines([
    CONTROCC,
    'F1,2020-09-15T15:02:13,PR1,SU1,Ada Lovelace,Home care,01/09/2020,00:30:00,False,1',
    'F1,2020-09-15T15:02:13,PR1,SU1,Ada Lovelace,Home care,02/09/2020,01:00:00,False,1',
    'F1,2020-09-15T15:02:13,PR1,SU2,Alan Turing,Home care,14/09/2020,00:45:00,False,2',
    'F1,2020-09-15T15:02:13,PR1,SU2,Alan Turing,Home care,14/09/2020,00:45:00,True,2',
    'F1,2020-09-15T15:02:13,PR1,SU3,Mary Shelley,Home care,14/09/2020,00:30:00,False,2',
  ]);
  expect(hoursOf(read)).toEqual([0.75, 0.75, 0.5]);
  expect([...read.packages.weeklyVisits]).toEqual([1, 0.5, 0.5]);
  expect([...read.packages.carers]).toEqual([1, 2, 2]);
  expect(read).toMatchObject({ read: 5, used: 5, setAside: 0, questions: [] });
  expect(JSON.stringify(read)).not.toMatch(/Lovelace|Turing|Shelley/);
});

test('Hazard 9: a time stamp and British dates in one file are both read', () => {
  const { rows } = readLines([
    'Package ID,Start date,Waiting since,Hours',
    'P1,2020-09-15T15:02:13,15/09/2020,7',
  ]);
  expect(rows.filter(({ field }) => field !== 'postcode')).toEqual([]);
});
