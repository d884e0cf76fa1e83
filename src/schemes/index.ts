import type { Scheme } from './schema';

/** Every official evaluation that the program knows, newest first. */
export const schemes: readonly Scheme[] = [];
