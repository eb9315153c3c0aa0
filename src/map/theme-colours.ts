/** What the map takes from the design tokens; every value is a colour MapLibre can read. */
export type ThemeColours = Readonly<Record<keyof typeof TOKENS, string>>;

/** The custom property on `:root` behind each colour of the map. */
const TOKENS = {
  sea: '--map-sea',
  land: '--map-land',
  blockLine: '--map-block-line',
  lotLine: '--map-lot-line',
  casing: '--map-casing',
  hatch: '--map-hatch',
  label: '--map-label',
  zone: '--map-zone',
  /** The accent is too near a lot's own outline to stand for what is selected. */
  selected: '--focus',
  /** What waits to be dealt with. */
  attention: '--warning-ink',
  pointOwn: '--map-point-own',
  pointElsewhere: '--map-point-elsewhere',
  pointUnmet: '--map-point-unmet',
  pointWaiting: '--map-point-waiting',
  heat1: '--heat-1',
  heat2: '--heat-2',
  heat3: '--heat-3',
  heat4: '--heat-4',
  heat5: '--heat-5',
} as const;

/** Reads the tokens as they stand under the theme now on the screen. */
export function readThemeColours(): ThemeColours {
  const probe = document.body.appendChild(document.createElement('span'));
  // Forced colours would make every token the colour of text, and the map one dark sheet.
  probe.style.setProperty('forced-color-adjust', 'none');
  const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  const colours = Object.entries(TOKENS).map(([name, token]) => {
    probe.style.color = `var(${token})`;
    return [name, plainColour(pixel, getComputedStyle(probe).color)];
  });
  probe.remove();
  return Object.fromEntries(colours) as ThemeColours;
}

/** Calls back when the tokens may have changed: another theme was chosen, or the system's own did. */
export function watchTheme(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true });
  const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) =>
    matchMedia(query),
  );
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    for (const query of queries) query.removeEventListener('change', changed);
  };
}

/** Any CSS colour as `rgba()`: MapLibre reads neither `oklch()` nor `color()`. */
function plainColour(pixel: OffscreenCanvasRenderingContext2D, colour: string): string {
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = colour;
  pixel.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = pixel.getImageData(0, 0, 1, 1).data as unknown as [
    number,
    number,
    number,
    number,
  ];
  return `rgba(${red}, ${green}, ${blue}, ${alpha / 255})`;
}
