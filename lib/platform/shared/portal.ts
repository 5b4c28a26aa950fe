/** What the portal calls itself: titles of pages, subjects of messages, the mark. What a certification is called is its own data. */
export const portalName = "CQP CRCA";
export const portalTitle = "CQP Chargé(e) de relation clientèle assurance";
/** The same in the two short lines that stand beside the mark. */
export const portalLines = ["Chargé(e) de relation", "clientèle assurance"] as const;
