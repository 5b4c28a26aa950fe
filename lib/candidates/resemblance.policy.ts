import { allOf, isSecretariat, type Right } from "@/lib/platform/actor/right";

/** The accounts of the two persons of a pair. */
export type ResemblanceSubject = { userIds: readonly string[] };

const isNeither: Right<ResemblanceSubject> = ({ userId }, { userIds }) => !userIds.includes(userId);

/** Nobody says of themself whether they are somebody else; a candidate learns nothing of the other person. */
export const resemblancePolicy = {
  read: isSecretariat,
  settle: allOf(isSecretariat, isNeither),
} satisfies Record<string, Right<ResemblanceSubject>>;
