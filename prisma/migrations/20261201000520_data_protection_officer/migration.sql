-- Who looks after personal data reads who consulted what, and no dossier (R80). Given by two administrators, as the others are.
ALTER TYPE "MembershipKind" ADD VALUE 'DPO';
