import { numberSeats, type Offers } from '../allocation/offers.ts';

/** What the seats of an offer should come to; see `scorePlacing`. */
export interface SeatTargets {
  /** By seat: its place in the order of its lot, primary seats first. */
  readonly place: Int32Array;
  /** By seat: its part of the primary shares of its lot, 0 to 1; 0 for a supplementary seat. */
  readonly part: Float64Array;
  /** The sum over all seats of |minutes - target|, of minutes by seat. */
  distanceOf(inSeat: Float64Array): number;
}

/** Puts the seats of each lot in order, and says how far minutes in them are from their target shares. */
export function seatTargets(offers: Offers): SeatTargets {
  const { firstSeat, isPrimary, share } = numberSeats(offers);
  const place = new Int32Array(share.length);
  const part = new Float64Array(share.length);
  for (let lot = 0; lot + 1 < firstSeat.length; lot++) {
    const seats = Array.from(
      { length: firstSeat[lot + 1]! - firstSeat[lot]! },
      (_, at) => firstSeat[lot]! + at,
    );
    const inOrder = seats.toSorted((a, b) => isPrimary[b]! - isPrimary[a]! || a - b);
    inOrder.forEach((seat, at) => (place[seat] = at));
    const primary = seats.filter((seat) => isPrimary[seat] === 1);
    const shares = primary.reduce((sum, seat) => sum + share[seat]!, 0);
    for (const seat of primary) part[seat] = share[seat]! / shares;
  }
  const distanceOf = (inSeat: Float64Array) => {
    let distance = 0;
    for (let lot = 0; lot + 1 < firstSeat.length; lot++) {
      let taken = 0;
      for (let seat = firstSeat[lot]!; seat < firstSeat[lot + 1]!; seat++) taken += inSeat[seat]!;
      if (taken === 0) continue;
      for (let seat = firstSeat[lot]!; seat < firstSeat[lot + 1]!; seat++)
        distance += Math.abs(inSeat[seat]! - part[seat]! * taken);
    }
    return distance;
  };
  return { place, part, distanceOf };
}
