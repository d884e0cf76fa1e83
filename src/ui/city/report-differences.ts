import type { ItemDifference } from '../../core/city';
import type { Report } from '../../core/report';

/** The items in which two cards of one unit differ, by what was typed where both can be read. */
export const reportDifferences = (left: Report, right: Report): ItemDifference[] =>
  left.items.flatMap(({ code, typed }) => {
    const other = right.items.find((item) => item.code === code)?.typed ?? null;
    return typed === other ? [] : [{ item: code, left: typed, right: other }];
  });
