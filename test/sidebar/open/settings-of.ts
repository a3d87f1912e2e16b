// What ตั้งค่า holds.
import type { AddOn } from '../../../local/add-on.ts';

/** Each line's label and value. */
export const settingsOf = ({ control }: AddOn) =>
  control
    .book()
    .sheets.find(({ name }) => name === 'ตั้งค่า')
    ?.cells.map((row) => [row[0]?.value, row[1]?.value]);
