export const workplaceMessages = {} as const;
