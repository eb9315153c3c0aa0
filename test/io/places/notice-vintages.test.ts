import { describe, expect, test } from 'vitest';
import { noticeVintages } from '../../../src/io/places/notice-vintages.ts';

const notice = (blocks: readonly string[], codes: readonly string[]) =>
  noticeVintages(blocks, [{ file: 'packages.csv', codes }]).map(({ message }) => message);

describe('Hazard 21: codes of another year', () => {
  test('are counted where LSOAs of 2011 meet blocks of 2021', () => {
    const blocks = ['E01003355', 'E01034578', 'E01034579'];
    expect(notice(blocks, ['E01003475', 'E01003355', 'e01003475 ', ''])).toEqual([
      '2 of 3 rows have a code not in your blocks, such as E01003475. Your blocks are of 2021. These LSOAs are of 2011, or outside the area. Ask for the codes of 2021.',
    ]);
  });

  test('are counted where LSOAs of 2021 meet blocks of 2011', () => {
    expect(notice(['E01003355', 'E01003475'], ['E01034578', 'E01034579', 'E01003355'])).toEqual([
      '2 of 3 rows have 2 codes not in your blocks, such as E01034578. They are LSOAs of 2021 and your blocks are of 2011. Open the blocks of 2021.',
    ]);
  });

  test('are said where wards of 2013 meet blocks of 2025 and none fits', () => {
    expect(notice(['E05013810', 'E05013811'], ['E05000455', 'E05000456'])).toEqual([
      '2 of 2 rows have 2 codes not in your blocks, such as E05000455. None of the ward codes fits, so they are of another year. Open the blocks of the same year.',
    ]);
  });

  test('are given their new one where a council was renumbered or merged', () => {
    expect(notice(['E06000057'], ['E06000048', 'E06000048'])).toEqual([
      '2 of 2 rows have a code not in your blocks, such as E06000048. This council has a new code: E06000048 is now E06000057.',
    ]);
    expect(notice(['E06000066', 'E06000065'], ['E07000187', 'E06000066'])[0]).toContain(
      'E07000187 is now E06000066',
    );
  });

  test('are said for each file, lots too', () => {
    const issues = noticeVintages(
      ['E05013810'],
      [
        { file: 'packages.csv', codes: ['E05013810'] },
        { file: 'lots.csv', codes: ['E05013810', 'E05000455'] },
      ],
    );
    expect(issues).toEqual([
      {
        file: 'lots.csv',
        severity: 'warning',
        message:
          '1 of 2 rows has a code not in your blocks, such as E05000455. They are ward codes of another year, or outside the area.',
      },
    ]);
  });

  test('are not looked for among names, other kinds of code, or blocks of our own', () => {
    expect(notice(['E01003355'], ['Abbey', '', 'E05000455', 'E01003355'])).toEqual([]);
    expect(notice(['KS0001'], ['E01003355'])).toEqual([]);
  });
});
