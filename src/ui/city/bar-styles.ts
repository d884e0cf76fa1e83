import { tokens } from '@fluentui/react-components';

const FORCED = '@media (forced-colors: active)';

/** What a bar shows, and the whole that it is part of; in forced colours in those of the system. */
export const BAR_STYLES = {
  bar: { width: '100%', height: '8px', display: 'block', forcedColorAdjust: 'none' },
  full: { fill: tokens.colorNeutralStroke2, [FORCED]: { fill: 'Canvas', stroke: 'CanvasText', vectorEffect: 'non-scaling-stroke' } },
  part: { fill: tokens.colorCompoundBrandBackground, [FORCED]: { fill: 'Highlight' } },
} as const;

/** A colour as fill of a bar and as ground of its sign. */
export const swatch = (colour: string, forced: string) => ({ fill: colour, backgroundColor: colour, [FORCED]: { fill: forced, backgroundColor: forced, stroke: 'CanvasText' } }) as const;
