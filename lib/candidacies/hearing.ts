/** The addresses that a place may hold: « Visioconférence : https://visio.exemple.fr/salle ». */
const WEB_ADDRESS = /https?:\/\/[^\s<>"]+/;

/** Where to follow a place to: the meeting itself when it is held at an address of the web, a map otherwise. */
export function followPlace(place: string): { kind: "meeting" | "map"; href: string } {
  const [address] = WEB_ADDRESS.exec(place) ?? [];
  if (address) return { kind: "meeting", href: address };
  const query = new URLSearchParams({ query: place });
  return { kind: "map", href: `https://www.openstreetmap.org/search?${query}` };
}
