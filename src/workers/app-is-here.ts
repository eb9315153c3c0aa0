import { keptApp, onKeptApp } from './kept-app.ts';

/**
 * Waits until nothing of the app need be fetched any more: this browser keeps all its files, or, where it cannot,
 * `holdInPage` has brought what is used later into the page. People's own data are opened after that alone.
 */
export async function appIsHere(holdInPage: () => Promise<unknown>): Promise<void> {
  await nothingIsComing();
  if (keptApp().files === 'not-kept') await holdInPage();
}

function nothingIsComing(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      const { files, newer } = keptApp();
      if (files === 'coming' || newer === 'coming') return;
      stop();
      resolve();
    };
    const stop = onKeptApp(look);
    look();
  });
}
