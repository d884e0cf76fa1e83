import type { $RefinementCtx } from 'zod/v4/core';
import type { Scheme } from './schema';

/** Adds an issue, with the path to the place, for everything in the data that contradicts itself. */
export function checkScheme(scheme: Scheme, context: $RefinementCtx<Scheme>): void {
  scheme.sections.forEach((section, index) => {
    if (section.items.length === 0) context.addIssue({ code: 'custom', path: ['sections', index], message: 'empty' });
  });
}
