import { PROVIDER_HEADINGS } from '../tables/columns.ts';

/** Headings written in a row with blanks between them. */
const words = (text: string): string[] => text.trim().split(/\s+/);

/** The headings of a table of bids, as `normalise` leaves them. */
export const BID_HEADINGS = {
  lot: words('lot lotname lottitle zone zonename area areaname patch'),
  provider: [
    ...PROVIDER_HEADINGS.provider,
    ...words('bidder biddername tenderer tenderername organisation organisationname company'),
  ],
  hours: words(`
    hoursoffered hoursofferedperweek hoursofferedaweek offeredhours weeklyhoursoffered hoursperweek
    hoursaweek hoursweek hourspw hrspw weeklyhours hrsperweek hours hrs maximumhours maxhours
    maximumhoursperweek capacityhoursperweek capacityhours weeklycapacity capacity
  `),
  rate: words(`
    rate hourlyrate rateperhour ratebid bidrate price hourlyprice priceperhour pricebid bidprice
    tenderedrate tenderedprice poundsperhour poundsanhour unitcost unitprice unitrate
  `),
  quality: words(`
    quality qualityscore qualitymark qualitypercent qualitypercentage qualityoutof100 qualityscoreoutof100
    score evaluationscore
  `),
} as const satisfies Record<string, readonly string[]>;

export type BidField = keyof typeof BID_HEADINGS;
