const HERE = "http://portail.invalid";

/**
 * Where to go after signing in, from what the address says: a path of this portal, or nothing.
 * Decided as a browser would resolve it: « //ailleurs.fr », « /\\ailleurs.fr » and « /%09/… » leave the portal.
 */
export function localPath(wish: string | undefined): string | null {
  if (!wish?.startsWith("/") || !URL.canParse(wish, HERE)) return null;
  const { origin, pathname, search } = new URL(wish, HERE);
  const path = pathname + search;
  return origin === HERE && !path.startsWith("//") ? path : null;
}
