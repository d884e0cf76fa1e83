/** Light as paper is 1, black is 0; by how bright people see the three colours. */
const brightness = (red: number, green: number, blue: number): number => (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;

/** Whether Office is dark around the pane. Excel on the web tells no theme: it is light. */
export function isDarkTheme(theme: Pick<Office.OfficeTheme, 'bodyBackgroundColor'> | undefined): boolean {
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(theme?.bodyBackgroundColor ?? '') ?? [];
  return red !== undefined && green !== undefined && blue !== undefined && brightness(parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)) < 0.5;
}
