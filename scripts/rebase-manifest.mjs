/** Where the manifest's addresses begin in the source. */
export const developmentBase = 'https://localhost:3000/';

/**
 * The manifest for an add-in that is served elsewhere. Throws a TypeError where the base cannot serve an add-in.
 * @param {string} xml the manifest with addresses on `developmentBase`
 * @param {string} base https, without query and fragment; with or without a slash at its end
 */
export function rebaseManifest(xml, base) {
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (url?.protocol !== 'https:') throw new TypeError(`The base is no https address: ${base}`);
  if (url.search || url.hash || url.username) throw new TypeError(`The base has more than host and folder: ${base}`);
  const folder = url.href.endsWith('/') ? url.href : `${url.href}/`;
  const origin = developmentBase.slice(0, -1);
  return xml
    .replaceAll(`<AppDomain>${origin}</AppDomain>`, `<AppDomain>${url.origin}</AppDomain>`)
    .replaceAll(developmentBase, escaped(folder));
}

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
