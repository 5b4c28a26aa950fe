-- Who was summoned to a session and tells that they cannot come: a candidate to the interview, a member to the jury. Said once
-- for each day the session is set on, and kept as it was said.
CREATE TABLE "AbsenceNotice" (
  "id" UUID NOT NULL,
  "sessionId" UUID NOT NULL,
  "userId" UUID NOT NULL,
  "candidacyId" UUID,
  "heldOn" DATE NOT NULL,
  "reason" TEXT NOT NULL,
  "saidAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "AbsenceNotice_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "AbsenceNotice_reason" CHECK (is_filled(reason) AND char_length(reason) <= 500)
);
CREATE UNIQUE INDEX "AbsenceNotice_sessionId_userId_heldOn_key" ON "AbsenceNotice"("sessionId", "userId", "heldOn");
CREATE INDEX "AbsenceNotice_candidacyId_idx" ON "AbsenceNotice"("candidacyId");
CREATE INDEX "AbsenceNotice_userId_idx" ON "AbsenceNotice"("userId");
ALTER TABLE "AbsenceNotice" ADD CONSTRAINT "AbsenceNotice_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "JurySession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "AbsenceNotice" ADD CONSTRAINT "AbsenceNotice_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "AbsenceNotice" ADD CONSTRAINT "AbsenceNotice_candidacyId_fkey" FOREIGN KEY ("candidacyId") REFERENCES "Candidacy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- of a session that is summoned and has not opened, on its day, by somebody summoned to it
CREATE FUNCTION guard_absence_notice() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' AND EXISTS (SELECT FROM "JurySession" s WHERE s.id = NEW."sessionId" AND s.state = 'SUMMONED'
      AND s."heldOn" = NEW."heldOn")
    AND (CASE WHEN NEW."candidacyId" IS NULL THEN EXISTS (SELECT FROM "Attendance" a JOIN "Mandate" m ON m.id = a."mandateId"
        WHERE a."sessionId" = NEW."sessionId" AND m."userId" = NEW."userId")
      ELSE EXISTS (SELECT FROM "DocketEntry" e JOIN "Candidacy" c ON c.id = e."candidacyId" JOIN "Candidate" p ON p.id = c."candidateId"
        WHERE e."sessionId" = NEW."sessionId" AND e."removedAt" IS NULL AND c.id = NEW."candidacyId" AND p."userId" = NEW."userId") END) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'no absence of % is told to session %', COALESCE(NEW."userId", OLD."userId"), COALESCE(NEW."sessionId", OLD."sessionId")
    USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER guard_absence_notice BEFORE INSERT OR UPDATE OR DELETE ON "AbsenceNotice" FOR EACH ROW EXECUTE FUNCTION guard_absence_notice();
GRANT SELECT, INSERT ON "AbsenceNotice" TO portail_app;
