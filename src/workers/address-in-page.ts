const addresses = new Map<string, string>();

/**
 * An address inside the page for the program of a worker. A worker that starts from there takes the policy of the
 * page; from an address of the network it would take that of its own answer, or none.
 */
export function addressInPage(address: string): string {
  const known = addresses.get(address);
  if (known !== undefined) return known;
  const program = `import ${JSON.stringify(new URL(address, document.baseURI).href)};`;
  const inPage = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
  addresses.set(address, inPage);
  return inPage;
}
