/** What the page may do, and why. What is not named is refused: nothing may be asked of another place. */
const DIRECTIVES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  // The app's own code, and the compiled code of the solver. Text never becomes code.
  'script-src': "'self' 'wasm-unsafe-eval'",
  // The app's own styles, and two constant ones that react-aria puts into a page, by what is in them: for pressing
  // and, on an iPhone, for scrolling under a dialog.
  'style-src':
    "'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=' 'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='",
  'font-src': "'self'",
  // Pictures drawn here: the icon, those of the pack, signs of the map.
  'img-src': "'self' data:",
  // The samples and the solver, fetched once.
  'connect-src': "'self'",
  // Workers run from addresses inside the page, so that this policy is theirs as well; 'self' is the service worker.
  'worker-src': "'self' blob:",
  'manifest-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  // Text becomes neither markup nor the address of a program, but for those that `trustOwnPrograms` knows.
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
};

/** The content security policy of the page, as it stands in its head. */
export const CONTENT_POLICY = Object.entries(DIRECTIVES)
  .map(([name, sources]) => `${name} ${sources}`)
  .join('; ');
