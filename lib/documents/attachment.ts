/**
 * The header that has a browser save a file under its name (RFC 6266, RFC 8187): everything but letters, digits and
 * a few signs is encoded, and so are the apostrophes, parentheses and stars that `encodeURIComponent` leaves.
 */
export const attachment = (name: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, encoded)}`;

const encoded = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
