const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' };

/** What XML cannot hold, a carriage return (which XML readers turn into a line feed), and text that looks like such an escape. */
const TO_CODE = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;

const code = (char: string): string => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

const entity = (char: string): string => ENTITIES[char] ?? char;

/** Text for an element whose characters XML can all hold. */
export const escapeXml = (text: string): string => text.replace(/[&<>]/g, entity);

/** Text for an element of the type ST_Xstring. */
export const escapeText = (text: string): string => escapeXml(text.replace(TO_CODE, code));

/** Text for an attribute of the type ST_Xstring, between double quotes. */
export const escapeAttribute = (text: string): string => text.replace(TO_CODE, code).replace(/[&<>"\t\n\r]/g, entity);
