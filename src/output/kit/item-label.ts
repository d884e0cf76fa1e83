import type { Item } from '../../schemes/schema';

/** An item as other sheets name it, its code once: `1.4.2 办公设备`. */
export const itemLabel = ({ code, name }: Item): string => `${code} ${itemName(name)}`;

/** The name without the code that the source prints before it, however it is punctuated there. */
export const itemName = (name: string): string => name.replace(/^[\d.]+\s*/, '').trim();
