/** Read once at each entry (action, page, job); everything below takes the time as an argument. */
export const clock = { now: (): Date => new Date() };
