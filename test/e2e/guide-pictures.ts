import type { Page } from 'playwright-core';

/** A picture of the guide: what it is called and what is on the page when it is taken. */
export interface GuidePicture {
  readonly name: string;
  /** From the Merton sample in the Plan room, as the picture before left it. */
  readonly show: (page: Page) => Promise<void>;
}

const room = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name }).click();
const pageOf = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Every picture of the guide, in the order they are taken; README shows the first. */
export const GUIDE_PICTURES: readonly GuidePicture[] = [
  {
    name: 'plan',
    show: async (page) => {
      await page.getByRole('button', { name: 'No thanks' }).click();
      await page.getByRole('button', { name: 'East', exact: true }).click();
    },
  },
  {
    name: 'blocks',
    show: async (page) => {
      await page.getByRole('tab', { name: 'Blocks' }).click();
      await page.getByRole('searchbox', { name: 'Find' }).fill('Abbey');
    },
  },
  {
    name: 'waiting',
    show: async (page) => {
      await room(page, 'Answers');
      await pageOf(page, 'Who is left waiting, and why?');
    },
  },
  { name: 'compare', show: (page) => room(page, 'Compare') },
  { name: 'present', show: (page) => room(page, 'Present') },
  { name: 'data', show: (page) => room(page, 'Data') },
];
