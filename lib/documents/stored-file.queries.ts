import "server-only";

/** What lists show of a file. */
export const fileSelect = {
  id: true,
  purpose: true,
  originalName: true,
  mime: true,
  size: true,
  sha256: true,
  createdAt: true,
} as const;
