/** Names that have broken documents: markup, formulas, other scripts, pictures, control characters, length. */
export const HOSTILE_NAMES = [
  '<img src=x onerror="alert(1)">',
  '=HYPERLINK("http://example.com","x")',
  '+1+1',
  '@SUM(A1)',
  "Bow & 'Bromley' ]]> &amp; &#x41; <![CDATA[",
  'قرية الشمال وبيت 7',
  'North 👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '_x0041_ and %s ${x} {{y}}',
  'x'.repeat(10_000),
  'long name '.repeat(1000).trim(),
] as const;

/** With letters that XML forbids, and the same without them. */
export const FORBIDDEN_NAME = 'Nor\u0000th\u0008 \uD800lot\uFFFF';
export const ALLOWED_NAME = 'North lot';
