import { readPdf } from './pdf';
import { recalculate } from './recalculate';

/** Widths of the fonts that documents name: a letter or digit is half as wide as a character, as it is in this one. */
const AS_WIDE = 'Noto Sans Mono CJK SC';

const FONTS = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${['宋体', '黑体', '仿宋'].map((family) => `<match target="pattern"><test name="family"><string>${family}</string></test><edit name="family" mode="assign" binding="strong"><string>${AS_WIDE}</string></edit></match>`).join('\n')}
</fontconfig>`;

/** Documents as LibreOffice prints them: the pages of each, in their order. */
export const printDocuments = async (documents: Uint8Array[]): Promise<ReturnType<typeof readPdf>[]> =>
  (await recalculate(documents, 'pdf', { from: 'docx', fonts: FONTS })).map(readPdf);
