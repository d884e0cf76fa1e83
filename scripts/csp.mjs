/**
 * Where the client of Office comes from in each edition of the build: from the add-in's own server (which Microsoft does
 * not support, and which needs no internet), from Microsoft's network, or from that of 21Vianet in China.
 * @type {Record<string, string>}
 */
export const officeClients = {
  intranet: 'office/office.js',
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  china: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

/**
 * The Content-Security-Policy of pages that load nothing but their own files and, in Excel, the client of Office.
 * The hash is that of an empty style element, which Fluent's style engine fills by insertRule.
 * @param {string} [client] the address of the client; one of another origin is let in
 */
export function policyFor(client = '') {
  const other = URL.canParse(client) ? ` ${new URL(client).origin}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${other}`,
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${other}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The policy of the browser page and of every server here: as meta element in the built page, as header on the way. */
export const contentSecurityPolicy = policyFor();
