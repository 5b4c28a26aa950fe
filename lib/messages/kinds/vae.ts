export const vaeMessages = {} as const;
