import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import type { Surroundings, ThemeChoice } from './state';

const TYPEFACE = "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans SC', 'Source Han Sans SC', system-ui, sans-serif";

/** The chosen theme, else the system's. Forced colours need no theme of their own: the system paints over any. */
export function themeOf(choice: ThemeChoice, { dark, contrast }: Surroundings): Theme {
  return { ...pick(choice, dark, contrast), fontFamilyBase: TYPEFACE };
}

function pick(choice: ThemeChoice, dark: boolean, contrast: boolean): Theme {
  switch (choice) {
    case 'light': return webLightTheme;
    case 'dark': return webDarkTheme;
    case 'contrast': return teamsHighContrastTheme;
    case 'system': return contrast ? teamsHighContrastTheme : dark ? webDarkTheme : webLightTheme;
  }
}
