import { serveToChromium } from '../bench/serve-to-chromium.ts';
import { GUIDE_PICTURES } from './guide-pictures.ts';

/** Takes the pictures of the guide from the built app: `npm run guide`. */
const { address, browser, close } = await serveToChromium('dist');
try {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${address}?sample=merton`);
  await page.getByRole('region', { name: 'Map of lots' }).waitFor();
  for (const { name, show } of GUIDE_PICTURES) {
    await show(page);
    // The map is drawn, and figures have settled.
    await page.waitForTimeout(4000);
    await page.screenshot({ path: `public/guide/${name}.jpg`, type: 'jpeg', quality: 72 });
    console.log(`public/guide/${name}.jpg`);
  }
} finally {
  await close();
}
