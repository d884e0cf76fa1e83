import type { SessionParts } from '../ui/session';

/** The sheets for materials and facts of a card that lacks them; made when they are asked for. */
export const companionsFor: SessionParts['companions'] = async (scheme, report, { sheets }) => {
  const { companions } = await import(/* webpackChunkName: "kit" */ '../output/companions');
  return { type: 'add', ...companions(scheme, report, sheets.map(({ name }) => name)) };
};
