ALTER TABLE "Candidacy" VALIDATE CONSTRAINT "Candidacy_handlerId_fkey";
