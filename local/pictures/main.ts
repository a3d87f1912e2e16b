// `npm run pictures`: every picture of the documents, made anew in docs/images.
import { mkdirSync } from 'node:fs';
import { sheetPictures } from './sheet-pictures.ts';

const FOLDER = 'docs/images';

mkdirSync(FOLDER, { recursive: true });
for (const picture of await sheetPictures(FOLDER)) console.log(picture);
