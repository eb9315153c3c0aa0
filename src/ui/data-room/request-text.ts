/** What an analyst can send to the people who hold the data. It asks for no more than a plan needs. */
export const REQUEST_TEXT = `Hello,

We are looking at the lots for home care, and need four lists. A spreadsheet or CSV file is fine for the first two.

1. Packages of home care that are open today, one row for each package:
   - a reference for the package, and one for the person (a made-up number is best)
   - the postcode of the home, or its map reference
   - hours a week, visits a week, length of a visit, and carers at each visit
   - status (receiving, waiting, handed back, suspended), and waiting since when
   - the provider today, and the kind of contract (framework or spot)
   - the kind of service

   Please leave out names, addresses, dates of birth, NHS numbers, telephone numbers, GPs and notes. A postcode beside a care package still tells who a person may be, so please send the file in the safe way you use for personal data.

2. Providers, one row for each: name, most hours a week it can deliver, hourly rate, lots today, services, CQC rating, whether it sends two carers, and the date it last told us.

3. Map outlines of the small areas we plan with, such as LSOAs or wards, as GeoJSON, a zipped shapefile or GeoPackage.

4. Map outlines of areas the lots should respect, such as Primary Care Networks, in the same formats.

The files are read in a web browser on my computer. They are not sent anywhere.

Thank you`;
