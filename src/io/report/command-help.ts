/** What the command line says of itself. */
export const COMMAND_HELP = `Lotwise: the figures of a plan of home-care lots, from files.

  npm run -s lotwise -- figures --packages FILE --blocks FILE [options]
  npm run -s lotwise -- compare --packages FILE --blocks FILE --scenario FILE --with FILE [options] --json
  npm run -s lotwise -- import FILE... [--json]
  npm run -s lotwise -- award --packages FILE --blocks FILE --scenario FILE [options] --json
  npm run -s lotwise -- suggest --instance FILE --json
  npm run -s lotwise -- simulate --model FILE --json

figures

  --packages FILE     packages of care (CSV or Excel): hours a week and a place
  --blocks FILE       the small areas that lots are made of (GeoJSON, shapefile, KML, ...)
  --providers FILE    providers with their capacity in hours a week (CSV or Excel)
  --zones NAME=FILE   a layer of zones such as Primary Care Networks; may be given again
  --lots FILE         the lots, as shapes or as block code and lot (CSV)
  --scenario FILE     a saved scenario, in place of --lots
  --also FILE         another file that helps to read these: postcodes, or what areas are like;
                      may be given again
  --scheme NAME       which plan to use, where the lots have several; otherwise the first
  --mode MODE         transfer-all, keep-existing or gradual: what happens to packages that
                      have a provider today; otherwise as the scenario says
  --assignments       with --json, also which provider each package is placed with
  --years N           with --json, also what N years would bring, 1 to 5; --replications N
                      says how many futures are run, --seed N where chance begins, and
                      --against what the plan is set against: lead-alone, one-with-all-hours

compare sets plans side by side: the one of --scenario, and each of --with, which may be given
again. All figures of each, what changes from the first to each other, and what may be published
of them all under --rule: nhs-sub-national (as without), under-five or under-ten.

import reads files together, recognises each, and says what was read, repaired and set aside.

award chooses providers for the lots of a plan from its bids, by the plan's rules: fewest hours
with nobody, then least cost. --floor N leaves out bids of a quality below N.

suggest looks for lots in a file of blocks, weights and who touches whom; simulate runs weeks of
packages that come and go through lots, providers and a back-up, from a file. The shapes of both
files are in src/io/lot-instance.ts and src/io/simulate-model.ts.

  --json              print JSON
  --help              print this
`;
