/** The first thing a newcomer sees. */
export function Welcome() {
  return (
    <section className="welcome">
      <h2>Plan who cares for whom, and where</h2>
      <p>
        Draw the lots of your home care on a map, give each lot its providers, and see at once whose packages
        would wait. Nothing you open leaves this computer.
      </p>
    </section>
  );
}
