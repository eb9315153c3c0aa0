import { SPOT, UNMET } from '../allocation/allocation.ts';
import { TAKEN_BY_NOBODY, TAKEN_ON_SPOT, type CareModel } from '../simulate/care-model.ts';

/** The packages that there are at the start, one of each template, by who takes each in the codes of an allocation. */
export function modelStart(taker: Int16Array): CareModel['start'] {
  return {
    template: Int32Array.from(taker, (_, at) => at),
    taker: taker.map((code) => (code === UNMET ? TAKEN_BY_NOBODY : code === SPOT ? TAKEN_ON_SPOT : code)),
  };
}
