export const juryMessages = {} as const;
