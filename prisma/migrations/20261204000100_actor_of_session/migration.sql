-- Whose a session is and what ties them to the portal at an instant, asked at every request, as `session_of`, which the release
-- before still calls: that a company registered them is told too, and their seats are found from their own rows, one by one
-- (OFFSET 0), not by walking all that their company has ever registered.
CREATE FUNCTION actor_of_session(session uuid, at timestamptz, day date, factors text[], least_idle int, usual_idle int)
  RETURNS TABLE ("userId" uuid, name text, "seenAt" timestamptz, "expiresAt" timestamptz, "idleMinutes" int, "factorDueAt" timestamptz,
    "hasFactor" boolean, "factorSettings" text[], "isSecretariat" boolean, "isAdministrator" boolean, "isDataProtectionOfficer" boolean,
    "candidateId" uuid, "isInvited" boolean, companies jsonb, committees jsonb, mandates jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  SELECT u.id, u."displayName", s."seenAt", s."expiresAt", idle.minutes, u."factorDueAt",
    EXISTS (SELECT FROM "SecondFactor" f WHERE f."userId" = u.id AND f."confirmedAt" IS NOT NULL),
    ARRAY(SELECT k.key FROM "Setting" k WHERE k.key = ANY (factors) AND k.value = 'on'),
    EXISTS (SELECT FROM "Membership" m WHERE m."userId" = u.id AND m.kind = 'SECRETARIAT' AND m."endedAt" IS NULL),
    EXISTS (SELECT FROM "Membership" m WHERE m."userId" = u.id AND m.kind = 'ADMIN' AND m."endedAt" IS NULL),
    EXISTS (SELECT FROM "Membership" m WHERE m."userId" = u.id AND m.kind::text = 'DPO' AND m."endedAt" IS NULL),
    (SELECT c.id FROM "Candidate" c WHERE c."userId" = u.id AND c."sameAsId" IS NULL),
    EXISTS (SELECT FROM "Candidacy" c WHERE c."invitedUserId" = u.id),
    coalesce((SELECT jsonb_agg(jsonb_build_object('companyId', m."companyId", 'role', m.role))
      FROM "CompanyMember" m WHERE m."userId" = u.id AND m."endedAt" IS NULL), '[]'),
    coalesce((SELECT jsonb_agg(jsonb_build_object('committeeId', e.id, 'candidacyId', e."candidacyId", 'memberId', m.id, 'isChair', m."isChair"))
      FROM "CommitteeMember" m
        CROSS JOIN LATERAL (SELECT * FROM "EvaluationCommittee" e WHERE e.id = m."committeeId" AND e."dissolvedAt" IS NULL OFFSET 0) e
        CROSS JOIN LATERAL (SELECT c."companyId" FROM "Candidacy" c WHERE c.id = e."candidacyId" OFFSET 0) c
      WHERE m."userId" = u.id AND c."companyId" = ANY (ARRAY(
        SELECT k."companyId" FROM "CompanyMember" k WHERE k."userId" = u.id AND k."endedAt" IS NULL))), '[]'),
    coalesce((SELECT jsonb_agg(jsonb_build_object('mandateId', m.id, 'side', o.side, 'startsOn', m."startsOn", 'endsOn', m."endsOn"))
      FROM "Mandate" m JOIN "Seat" t ON t.id = m."seatId" JOIN "Organisation" o ON o.id = t."organisationId"
      WHERE m."userId" = u.id AND (day BETWEEN m."startsOn" AND m."endsOn" OR EXISTS (
        SELECT FROM "Attendance" a JOIN "JurySession" j ON j.id = a."sessionId"
        WHERE a."mandateId" = m.id AND a.status = 'PRESENT' AND j."openedAt" IS NOT NULL AND j."signedAt" IS NULL
          AND j."heldOn" BETWEEN m."startsOn" AND m."endsOn"))), '[]')
  FROM "UserSession" s JOIN "User" u ON u.id = s."userId",
    LATERAL (SELECT greatest(least_idle, coalesce(
      (SELECT nullif(k.value, '')::int FROM "Setting" k WHERE k.key = 'account.idleMinutes'), usual_idle)) AS minutes) idle
  WHERE s.id = session AND s."revokedAt" IS NULL AND s."expiresAt" > at AND u."disabledAt" IS NULL
    AND s."seenAt" > at - idle.minutes * interval '1 minute';
END $$;
