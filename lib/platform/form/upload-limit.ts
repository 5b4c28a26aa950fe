const MEGABYTES = 20;

/** The most a file may weigh, said before it is chosen, checked in the browser and again when it arrives. */
export const MAX_UPLOAD_BYTES = MEGABYTES * 1024 * 1024;
/** The same as people read it. */
export const MAX_UPLOAD_SIZE = `${MEGABYTES} Mo`;
