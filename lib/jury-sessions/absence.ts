/** What somebody said who was summoned and cannot come. */
export type OwnNotice = { reason: string; saidAt: Date };
export type AbsenceNotice = OwnNotice & { id: string; name: string; isCandidate: boolean };
