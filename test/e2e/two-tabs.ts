import { Desk } from './desk.ts';
import { openTab } from './watched-page.ts';

/** Another tab of the same browser, on the same sample. */
export async function tabBeside(desk: Desk): Promise<Desk> {
  const { page, requests } = await openTab(desk.page.context(), '?sample=merton');
  return new Desk(page, requests);
}

/** Gives the scenario on the desk another name, and waits for whatever says that it was done. */
export async function rename(
  desk: Desk,
  name: string,
  sign = desk.page.getByRole('button', { name: `Scenario: ${name}` }),
): Promise<void> {
  await desk.choose(/^Scenario:/, 'Rename…');
  await desk.page.getByRole('dialog').getByRole('textbox').fill(name);
  await desk.page.keyboard.press('Enter');
  await sign.waitFor();
}
