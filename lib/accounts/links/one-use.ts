/** A one-use link as it travels with a form: reading its page does not use it up. */
export type LinkUse = { id: string; secret: string };
