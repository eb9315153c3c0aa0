/** What pages have that keep text from becoming code; not every browser. */
interface TextGuard {
  createPolicy(
    name: 'default',
    rules: Record<'createScriptURL' | 'createHTML', (text: string) => string | null>,
  ): unknown;
}

/**
 * Lets programs start from addresses inside this page and from `own` addresses, and from nowhere else. No text
 * becomes markup but the empty one, with which a library clears what was said. To be called before any worker.
 */
export function trustOwnPrograms(own: readonly string[], scope: object = globalThis): void {
  const guard = (scope as { trustedTypes?: TextGuard }).trustedTypes;
  guard?.createPolicy('default', {
    createScriptURL: (address) => (address.startsWith('blob:') || own.includes(address) ? address : null),
    createHTML: (text) => (text === '' ? text : null),
  });
}
