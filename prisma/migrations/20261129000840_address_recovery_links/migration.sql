-- Two kinds of links: values of an enumeration serve from the next migration on.
ALTER TYPE "InvitationKind" ADD VALUE 'RECOVER_ADDRESS';
ALTER TYPE "InvitationKind" ADD VALUE 'OBJECT_TO_ADDRESS';
