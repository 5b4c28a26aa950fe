const MEGABYTE = 1024 * 1024;
const MEGABYTES = 20;

/** The most a file may weigh, said before it is chosen, checked in the browser and again when it arrives. */
export const MAX_UPLOAD_BYTES = MEGABYTES * MEGABYTE;
/** The most a form without a file may weigh, as `next.config.ts` has it: several times the longest one. */
export const MAX_FORM_BYTES = 3 * MEGABYTE;
/** What a file may weigh, as people read it. */
export const MAX_UPLOAD_SIZE = `${MEGABYTES} Mo`;

/** Files of one kind in a dossier, the last day's removed ones included: said before the first, and no more is taken after. */
export const MAX_FILES = 50;

/** What a signature, a seal or a logo may weigh, since every document bears it, and its pixels by side. */
export const MAX_MARK_BYTES = MEGABYTE;
export const MAX_MARK_SIZE = "1\u00a0Mo";
export const MARK_SIDES = { least: 60, most: 3000 } as const;

/** What a form takes: told before choosing, offered by the browser's own window, and compared before anything is sent. */
export type FileLimits = { said: string; accept: string; bytes: number; size: string };

const IMAGES = ".jpg,.jpeg,.png,image/jpeg,image/png";
export const anyFile: FileLimits = {
  said: `PDF sans mot de passe, JPEG ou PNG, ${MAX_UPLOAD_SIZE} au plus.`,
  accept: `.pdf,application/pdf,${IMAGES}`,
  bytes: MAX_UPLOAD_BYTES,
  size: MAX_UPLOAD_SIZE,
};
export const markFile: FileLimits = {
  said: `PNG ou JPEG de ${MAX_MARK_SIZE} au plus, de ${MARK_SIDES.least} à ${MARK_SIDES.most} pixels de côté, sur fond transparent ou blanc.`,
  accept: IMAGES,
  bytes: MAX_MARK_BYTES,
  size: MAX_MARK_SIZE,
};

const MILLION = 1_000_000;

/** Pixels of a side: more than any camera, panorama or scanned A3 sheet has, less than what readers choke on. */
export const MAX_IMAGE_SIDE = 20_000;
/** Pixels in all: the largest photograph a common telephone takes counts 108 millions. What it unfolds to fits the examiner. */
export const MAX_IMAGE_PIXELS = 120 * MILLION;
/** Pages: ten times the longest dossier, and all of them are read in the time the examiner has. */
export const MAX_PAGES = 2000;
/** Points (1/72 inch) of a page's side: 200 inches, the most that the PDF standard lets a page measure. */
export const MAX_PAGE_SIDE = 14_400;

const number = new Intl.NumberFormat("fr-FR");
/** The same as people read them. */
export const IMAGE_LIMIT = `${number.format(MAX_IMAGE_SIDE)} pixels de côté ou ${MAX_IMAGE_PIXELS / MILLION} millions de pixels en tout`;
export const PAGES_LIMIT = `${number.format(MAX_PAGES)} pages`;
