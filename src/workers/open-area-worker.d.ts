/** The address of the worker that reads files, which the build makes beside the page. */
declare module 'virtual:open-area-worker' {
  const address: string;
  export default address;
}
