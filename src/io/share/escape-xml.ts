/**
 * Words fit to stand in XML, between tags or in quotes: what would end them is written as a reference, and
 * what XML 1.0 does not allow at all (control characters, halves of letters) is left out.
 */
export function escapeXml(text: string): string {
  return text.replace(NOT_IN_XML, '').replace(/[<>&"']/g, (sign) => REFERENCES[sign]!);
}

// oxlint-disable-next-line no-control-regex
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const REFERENCES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
};
