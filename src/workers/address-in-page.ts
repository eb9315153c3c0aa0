const addresses = new Map<string, Promise<string>>();

/**
 * An address inside the page for the program of a worker, which is fetched once. A worker that starts from there
 * takes the policy of the page; from an address of the network it would take that of its own answer, or none.
 */
export function addressInPage(address: string): Promise<string> {
  const known = addresses.get(address);
  if (known !== undefined) return known;
  const fetched = fetchProgram(address);
  addresses.set(address, fetched);
  fetched.catch(() => addresses.delete(address));
  return fetched;
}

async function fetchProgram(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`A program of Lotwise could not be fetched: ${answer.status} ${address}`);
  return URL.createObjectURL(new Blob([await answer.arrayBuffer()], { type: 'text/javascript' }));
}
