// `npm run pictures`: every picture of the documents, made anew in docs/images.
import { mkdirSync } from 'node:fs';
import { listingPictures } from './listing-pictures.ts';
import { pagePictures } from './page-pictures.ts';
import { sheetPictures } from './sheet-pictures.ts';

const FOLDER = 'docs/images';

mkdirSync(FOLDER, { recursive: true });
for (const make of [sheetPictures, pagePictures, listingPictures])
  for (const picture of await make(FOLDER)) console.log(picture);
