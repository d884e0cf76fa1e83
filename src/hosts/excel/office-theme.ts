/** Light as paper is 1, black is 0; by how bright people see the three colours. */
const brightness = (red: number, green: number, blue: number): number => (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;

/** Excel on the web tells no theme, and some builds fail when they are asked for it. */
function backgroundOf(context: Pick<Office.Context, 'officeTheme'>): string {
  try {
    return context.officeTheme?.bodyBackgroundColor ?? '';
  } catch (error) {
    console.info('This Excel does not tell its theme:', error);
    return '';
  }
}

/** Whether Office is dark around the pane; light where it does not tell. */
export function isDarkTheme(context: Pick<Office.Context, 'officeTheme'>): boolean {
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(backgroundOf(context)) ?? [];
  return red !== undefined && green !== undefined && blue !== undefined && brightness(parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)) < 0.5;
}
