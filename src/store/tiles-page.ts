/** The second page of the app, which may ask other places for map tiles, and the first, which may not. */
export interface TilesPage {
  /** Whether this is it. */
  readonly isHere: boolean;
  /** Whether it can be gone to: whoever looks after the app may have deleted it. */
  isThere(): Promise<boolean>;
  /** Leaves for the page with tiles, or for that without. */
  go(to: 'with-tiles' | 'without-tiles'): void;
  /** Lets this page ask this host alone from now on, beside its own place; false where another was named before. */
  askOnly(host: string): boolean;
}

const WITH_TILES = 'with-map-tiles.html';

/** The pages of this browser. Work is kept in the browser for both. */
export function browserTilesPage(): TilesPage {
  let named: string | null = null;
  return {
    isHere: document.documentElement.dataset['mapTiles'] === 'allowed',
    isThere: async () => {
      const answer = await fetch(WITH_TILES, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
      // To its end: leaving for the page would cut it off.
      await answer?.text();
      return answer?.ok ?? false;
    },
    go: (to) => location.assign((to === 'with-tiles' ? WITH_TILES : './') + location.hash),
    askOnly: (host) => {
      if (named !== null) return named === host;
      named = host;
      // A second policy can only narrow the first, and cannot be taken back.
      const policy = document.createElement('meta');
      policy.httpEquiv = 'Content-Security-Policy';
      policy.content = `connect-src 'self' https://${host}`;
      document.head.append(policy);
      return true;
    },
  };
}
