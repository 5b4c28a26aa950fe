export const certificateMessages = {} as const;
