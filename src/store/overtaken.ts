/** Another tab has gone on with the area: what this one would keep is refused, so that nothing newer is lost. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}
