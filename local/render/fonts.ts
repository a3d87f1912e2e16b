// Sarabun for LibreOffice: a fontconfig file that adds the fonts of the npm package to those of the machine.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The four faces that a sheet can ask for; the package has each in a folder of its own. */
const FACES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'] as const;

/** Google's Sarabun in place of the offices' font of the same design. */
const STANDS_IN =
  '<alias binding="same"><family>TH Sarabun New</family><prefer><family>Sarabun</family></prefer></alias>';

/** Writes the fontconfig file into `folder` and returns its path, for the environment variable FONTCONFIG_FILE. */
export function writeFontConfig(folder: string): string {
  const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/sarabun/package.json'));
  const path = join(folder, 'fonts.conf');
  mkdirSync(folder, { recursive: true });
  const folders = FACES.map((face) => `<dir>${xml(join(fonts, face))}</dir>`).join('');
  writeFileSync(
    path,
    `<?xml version="1.0"?><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>${folders}${STANDS_IN}</fontconfig>`,
  );
  return path;
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
