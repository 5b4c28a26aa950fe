SET statement_timeout = 0;
SET session_replication_role = replica;
SET synchronous_commit = off;
SET maintenance_work_mem = '1GB';
SET work_mem = '256MB';
SET jit = off;
SELECT setseed(0.42);

-- constants
CREATE TEMPORARY TABLE k AS SELECT
  (SELECT v.id FROM "CertificationVersion" v WHERE v."rncpCode" = 'RNCP41351') AS v,
  (SELECT array_agg(b.id ORDER BY ordinal) FROM "CompetencyBlock" b JOIN "CertificationVersion" v ON v.id=b."versionId" WHERE v."rncpCode" = 'RNCP41351') AS b,
  (SELECT id FROM "User" WHERE email='secretariat@demo.example') AS sec,
  (SELECT "passwordHash" FROM "User" WHERE email='candidat.vae@demo.example') AS pw,
  (SELECT m."companyId" FROM "CompanyMember" m JOIN "User" u ON u.id=m."userId" WHERE u.email='rh@demo.example' LIMIT 1) AS demo_company,
  (SELECT mentions FROM "Certificate" WHERE kind='FULL' LIMIT 1) AS mentions_full,
  (SELECT mentions FROM "Certificate" WHERE kind='BLOCK' LIMIT 1) AS mentions_block,
  (SELECT title FROM "Certificate" WHERE kind='FULL' LIMIT 1) AS title_full,
  (SELECT coalesce((SELECT title FROM "Certificate" WHERE kind='BLOCK' LIMIT 1), 'Bloc')) AS title_block;
SELECT v IS NOT NULL v, array_length(b,1) blocks, sec IS NOT NULL sec, demo_company IS NOT NULL dc, mentions_full IS NOT NULL m FROM k;

-- names: Zipf-like
CREATE TEMPORARY TABLE gen_last AS SELECT row_number() over () - 1 AS n, name FROM (
  SELECT unnest(string_to_array('Martin,Bernard,Thomas,Petit,Robert,Richard,Durand,Dubois,Moreau,Laurent,Simon,Michel,Lefebvre,Leroy,Roux,David,Bertrand,Morel,Fournier,Girard,Bonnet,Dupont,Lambert,Fontaine,Rousseau,Vincent,Muller,Lefèvre,Faure,André,Mercier,Blanc,Guérin,Boyer,Garnier,Chevalier,François,Legrand,Gauthier,Garcia,Perrin,Robin,Clément,Morin,Nicolas,Henry,Roussel,Mathieu,Gautier,Masson,Marchand,Duval,Denis,Dumont,Marie,Lemaire,Noël,Meyer,Dufour,Meunier,Brun,Blanchard,Giraud,Joly,Rivière,Lucas,Brunet,Gaillard,Barbier,Arnaud,Martinez,Gérard,Roche,Renard,Schmitt,Roy,Leroux,Colin,Vidal,Caron,Picard,Roger,Fabre,Aubert,Lemoine,Renaud,Dumas,Lacroix,Olivier,Philippe,Bourgeois,Pierre,Benoît,Rey,Leclerc,Payet,Rolland,Leclercq,Guillaume,Lecomte', ',')) AS name
  UNION ALL SELECT initcap(a||b||c) FROM unnest(ARRAY['bel','cha','dro','fer','gou','jac','lan','mar','nou','pel','qui','ros','sau','tré','val','bou','cor','dél','fla','gra']) a, unnest(ARRAY['a','i','ou','e','o','an','in','ar']) b, unnest(ARRAY['rd','sson','ller','nnet','veau','mont','tier','zac','guez','ski','niez','court']) c) s;
CREATE TEMPORARY TABLE gen_first AS SELECT row_number() over () - 1 AS n, name FROM unnest(string_to_array('Marie,Jeanne,Françoise,Monique,Catherine,Nathalie,Isabelle,Sylvie,Sophie,Camille,Léa,Manon,Chloé,Emma,Inès,Sarah,Laura,Julie,Aurélie,Céline,Émilie,Élodie,Anaïs,Lucie,Jean,Pierre,Michel,André,Philippe,René,Louis,Alain,Jacques,Bernard,Marcel,Daniel,Nicolas,Julien,Thomas,Kévin,Alexandre,Antoine,Maxime,Lucas,Hugo,Enzo,Théo,Mohamed,Karim,Yanis,Fatima,Aïcha,Nadia,Samira,Rachid,Mehdi,Aminata,Moussa,Ibrahima,Linh', ',')) AS name;

CREATE TEMPORARY TABLE g AS
WITH a AS (SELECT i, random() r, random() s, random() t, random() c, random() x, random() nb FROM generate_series(1, current_setting('growth.candidacies')::int) i),
b AS (SELECT *, CASE WHEN r < 0.5 THEN 'VAE' ELSE 'WORKPLACE' END AS route FROM a),
d AS (SELECT *, CASE WHEN route='VAE' THEN
   CASE WHEN s<.70 THEN 'DECIDED' WHEN s<.75 THEN 'WITHDRAWN' WHEN s<.82 THEN 'INADMISSIBLE' WHEN s<.83 THEN 'LAPSED' WHEN s<.88 THEN 'DRAFT' WHEN s<.905 THEN 'SUBMITTED' WHEN s<.92 THEN 'INCOMPLETE' WHEN s<.94 THEN 'UNDER_REVIEW' WHEN s<.97 THEN 'ADMISSIBLE' WHEN s<.978 THEN 'VALIDATION_FILED' WHEN s<.982 THEN 'VALIDATION_RETURNED' WHEN s<.994 THEN 'READY_FOR_JURY' ELSE 'SCHEDULED' END
  ELSE
   CASE WHEN s<.78 THEN 'DECIDED' WHEN s<.81 THEN 'WITHDRAWN' WHEN s<.86 THEN 'CANCELLED' WHEN s<.88 THEN 'REFUSED' WHEN s<.895 THEN 'REGISTERED' WHEN s<.902 THEN 'CONFIRMED' WHEN s<.912 THEN 'OPEN' WHEN s<.952 THEN 'IN_ASSESSMENT' WHEN s<.957 THEN 'TO_SIGN' WHEN s<.962 THEN 'SIGNED' WHEN s<.966 THEN 'ACKNOWLEDGED' WHEN s<.976 THEN 'TRANSMITTED' WHEN s<.992 THEN 'READY_FOR_JURY' ELSE 'SCHEDULED' END END AS state FROM b),
e AS (SELECT *, state IN ('DECIDED','WITHDRAWN','INADMISSIBLE','LAPSED','CANCELLED','REFUSED') AS closed FROM d)
SELECT i, route, state, closed, c, x, nb,
  date_trunc('milliseconds', CASE WHEN closed THEN now() - (1 + power(t,1.3)*3650) * interval '1 day' ELSE now() - (t*120) * interval '1 day' END) AS since,
  CASE WHEN closed AND random() < 0.2 THEN 1 + floor(random()*i)::int ELSE i END AS cand,
  floor(power(random(),3)*(SELECT count(*) FROM gen_last))::int AS ln,
  floor(power(random(),1.5)*(SELECT count(*) FROM gen_first))::int AS fn
FROM e;
-- DRAFTs, open ones: only their own candidate
ALTER TABLE g ADD COLUMN id uuid, ADD COLUMN created timestamptz;
UPDATE g SET created = date_trunc('milliseconds', since - (5 + nb*300)*interval '1 day');
UPDATE g SET id = uuidv7(created - now());
CREATE INDEX ON g (i); CREATE INDEX ON g (cand);
ANALYZE g;

-- people
CREATE TEMPORARY TABLE p AS
SELECT c.cand AS i, uuidv7(g.created - interval '1 day' - now()) AS uid, uuidv7(g.created - now()) AS cid, g.created - interval '1 day' AS created, l.name AS ln, f.name AS fn
FROM (SELECT DISTINCT cand FROM g) c JOIN g ON g.i=c.cand JOIN gen_last l ON l.n=g.ln JOIN gen_first f ON f.n=g.fn;
CREATE UNIQUE INDEX ON p (i); ANALYZE p;
INSERT INTO "User" (id,email,"displayName","passwordHash","emailConfirmedAt","createdAt")
SELECT uid, lower(translate(fn||'.'||ln,'éèëêïîôàâçÉÈÏ ','eeeeiioaaceei_'))||'.'||i||'@exemple.fr', fn||' '||ln, (SELECT pw FROM k), created, created FROM p;
INSERT INTO "Candidate" (id,"userId",sex,"birthName","usageName","firstName","bornOn","birthPlace","birthPostalCode","birthCountry",address,"postalCode",city,country,"createdAt","identityCheckedAt","identityCheckedById","identityDocumentKind")
SELECT cid, uid, CASE WHEN i%3=0 THEN 'M' ELSE 'F' END::"Sex", ln, CASE WHEN i%7=0 THEN 'Delacroix' END, fn, date '1960-01-01' + ((i::bigint*7919 % 14000)::int), 'Lyon', '69003','FR', (i%200)||' rue de la République','75011','Paris','FR', created, created + interval '3 day', (SELECT sec FROM k),'IDENTITY_CARD' FROM p;

-- companies
INSERT INTO "Company" (id,name,siret,idcc,city,"createdAt")
SELECT uuidv7(-(random()*3600)*interval '1 day'), (ARRAY['Mutuelle','Assurances','Cabinet','Courtage','Groupe','Prévoyance'])[1+j%6]||' '||(SELECT name FROM gen_last WHERE n = j*37 % 2000)||' '||j, lpad((30000000000000+j*97)::text,14,'0'), '1672', (ARRAY['Paris','Lyon','Niort','Le Mans','Lille','Nantes'])[1+j%6], now() - random()*interval '3600 days'
FROM generate_series(1, greatest(10, current_setting('growth.candidacies')::int/100)) j;
CREATE TEMPORARY TABLE co AS SELECT row_number() over (ORDER BY md5(id::text)) - 1 AS n, id FROM "Company" WHERE id <> (SELECT demo_company FROM k); CREATE UNIQUE INDEX ON co(n);
-- three evaluators a company
CREATE TEMPORARY TABLE ev AS SELECT co.n, co.id AS company, j, uuidv7(-interval '3000 days') AS uid, uuidv7(-interval '2999 days') AS mid FROM co, generate_series(1,3) j;
CREATE INDEX ON ev(n,j);
INSERT INTO "User" (id,email,"displayName","passwordHash","emailConfirmedAt","createdAt") SELECT uid, 'evaluateur.'||n||'.'||j||'@entreprise.fr', 'Évaluateur '||n||'-'||j, (SELECT pw FROM k), now()-interval '3000 days', date_trunc('milliseconds', now()-random()*interval '3000 days') FROM ev;
INSERT INTO "CompanyMember" (id,"companyId","userId",name,email,role,"startedAt") SELECT mid, company, uid, 'Évaluateur '||n||'-'||j,'evaluateur.'||n||'.'||j||'@entreprise.fr', CASE WHEN j=1 THEN 'MANAGER' ELSE 'EVALUATOR' END::"CompanyRole", now()-interval '2999 days' FROM ev;

ALTER TABLE g ADD COLUMN company uuid, ADD COLUMN con int;
UPDATE g SET con = floor(power(c,2)*(SELECT count(*) FROM co))::int WHERE route='WORKPLACE';
UPDATE g SET company = CASE WHEN g.x < 0.2 THEN (SELECT demo_company FROM k) ELSE co.id END FROM co WHERE co.n=g.con AND g.route='WORKPLACE';

INSERT INTO "Candidacy" (id,number,route,state,version,"versionId","candidateId","companyId","invitedUserId","invitedName","invitedEmail","wholeCertification","createdAt","submittedAt","stateSince")
SELECT g.id, CASE WHEN state='DRAFT' THEN NULL ELSE 'CRCA-'||extract(year FROM g.created)::text||'-G'||lpad(g.i::text,7,'0') END, route::"Route", state::"CandidacyState", 3, k.v,
  CASE WHEN state IN ('REGISTERED','CANCELLED') THEN NULL ELSE p.cid END, g.company, CASE WHEN route='WORKPLACE' THEN p.uid END, CASE WHEN route='WORKPLACE' THEN p.fn||' '||p.ln END, CASE WHEN route='WORKPLACE' THEN 'invite.'||g.i||'@exemple.fr' END, g.nb<0.75,
  g.created, CASE WHEN state<>'DRAFT' THEN g.created + interval '2 day' END, g.since
FROM g JOIN p ON p.i=g.cand, k;
INSERT INTO "RequestedBlock" (id,"candidacyId","blockId","candidateId",open,options)
SELECT uuidv7(g.created-now()), g.id, k.b[j], CASE WHEN state IN ('REGISTERED','CANCELLED') THEN NULL ELSE p.cid END, NOT closed AND state <> 'REGISTERED', '{}'
FROM g JOIN p ON p.i=g.cand, k, generate_series(1,2) j WHERE (g.nb < 0.75 OR j = 1+g.i%2) AND (closed OR g.cand=g.i);
INSERT INTO "CandidacyEvent" (id,"candidacyId",type,"toState","actorId",at,payload)
SELECT uuidv7(g.created-now()), g.id, (ARRAY['create','submit','move'])[j], g.state::"CandidacyState", p.uid, g.created + (g.since-g.created)*(j/3.0), '{}' FROM g JOIN p ON p.i=g.cand, generate_series(1,3) j;
INSERT INTO "AdmissibilityFile" (id,"candidacyId","swornNoBan","swornExact","swornLimits","swornAt","receivedOn","contentHash")
SELECT uuidv7(g.created-now()), id, true,true,true, created, created::date, md5(id::text) FROM g WHERE route='VAE';
INSERT INTO "Experience" (id,"candidacyId",ordinal,"jobTitle",status,employer,"startedOn","endedOn",activities)
SELECT uuidv7(g.created-now()), id, j, 'Conseiller clientèle','EMPLOYEE','Mutuelle '||(i%500), (created-interval '1500 days')::date, created::date, 'Accueil téléphonique, gestion des contrats et des sinistres, conseil aux assurés.' FROM g, generate_series(1,2) j WHERE route='VAE';
INSERT INTO "Deadline" (id,kind,"candidacyId","startsOn","dueOn","legalBasis","stoppedAt","stoppedBy")
SELECT uuidv7(g.created-now()), kind::"DeadlineKind", id, s::date, (s + days*interval '1 day')::date, 'R. 6412-4', CASE WHEN running THEN NULL ELSE g.since END, CASE WHEN running THEN NULL ELSE 'decision' END
FROM (
 SELECT g.*, 'ADMISSIBILITY_SILENCE' kind, since s, 61 days, state IN ('SUBMITTED','UNDER_REVIEW') running FROM g WHERE route='VAE' AND state<>'DRAFT'
 UNION ALL SELECT g.*, 'MISSING_PIECES', since, 30, true FROM g WHERE state='INCOMPLETE'
 UNION ALL SELECT g.*, 'JURY_BEFORE', since, 180, state IN ('READY_FOR_JURY','SCHEDULED') FROM g WHERE route='VAE' AND state IN ('READY_FOR_JURY','SCHEDULED','DECIDED')
 UNION ALL SELECT g.*, 'ACKNOWLEDGEMENT', since, 15, state='SIGNED' FROM g WHERE route='WORKPLACE' AND state IN ('SIGNED','DECIDED')) g;
UPDATE "Candidacy" c SET "nextDueOn" = d.due FROM (SELECT "candidacyId", min("dueOn") AS due FROM "Deadline" WHERE "stoppedAt" IS NULL GROUP BY 1) d WHERE d."candidacyId" = c.id;

-- sessions of 40
CREATE TEMPORARY TABLE dk AS SELECT g.i, g.id AS candidacy, g.state, g.since, g.nb, g.cand, uuidv7(g.since-now()) AS entry, (row_number() over (PARTITION BY state ORDER BY since) - 1)/40 AS sn, ((row_number() over (PARTITION BY state ORDER BY since) - 1)%40)::int AS ord FROM g WHERE state IN ('DECIDED','SCHEDULED');
CREATE TEMPORARY TABLE se AS SELECT state, sn, uuidv7(min(since)-now()) AS id, CASE WHEN state='DECIDED' THEN max(since)::date ELSE (now() + (1+random()*60)*interval '1 day')::date END AS held FROM dk GROUP BY 1,2;
CREATE INDEX ON se(state,sn);
INSERT INTO "JurySession" (id,number,state,"heldOn","startTime",place,"secretaryId","createdAt","summonedAt","openedAt","deliberatedAt","signedAt")
SELECT id, 'JURY-G'||left(state,1)||'-'||sn, CASE WHEN state='DECIDED' THEN 'MINUTES_SIGNED' ELSE 'PLANNED' END::"JurySessionState", held, '09:00','Paris',(SELECT sec FROM k), held - interval '60 days',
 CASE WHEN state='DECIDED' THEN held-interval '30 days' END, CASE WHEN state='DECIDED' THEN held::timestamptz END, CASE WHEN state='DECIDED' THEN held::timestamptz END, CASE WHEN state='DECIDED' THEN held+interval '1 days' END FROM se;
INSERT INTO "Attendance" (id,"sessionId","mandateId",status)
SELECT uuidv7(se.held-now()), se.id, m.id, 'PRESENT' FROM (SELECT *, row_number() over (ORDER BY held DESC) AS rn FROM se WHERE state='DECIDED') se, (SELECT m.id, u.email LIKE '%@demo.example' AND u.email IN ('jury.salaries@demo.example','jury.employeurs@demo.example','presidence.jury@demo.example') AS shown FROM "Mandate" m JOIN "User" u ON u.id=m."userId") m WHERE NOT m.shown OR se.rn <= 200;
INSERT INTO "DocketEntry" (id,"sessionId","candidacyId",ordinal,"interviewTime","interviewHeld",outcome)
SELECT entry, se.id, candidacy, ord, '10:00', dk.state='DECIDED', CASE WHEN dk.state='DECIDED' THEN 'DECIDED' END::"DocketOutcome" FROM dk JOIN se ON se.state=dk.state AND se.sn=dk.sn;
CREATE TEMPORARY TABLE bd AS SELECT uuidv7(dk.since-now()) AS id, dk.entry, k.b[j] AS block, dk.i, dk.cand, dk.since, random() < .85 AS ok FROM dk, k, generate_series(1,2) j WHERE dk.state='DECIDED' AND (dk.nb < 0.75 OR j = 1+dk.i%2);
INSERT INTO "BlockDecision" (id,"entryId","blockId",verdict,reasons,"decidedAt") SELECT id, entry, block, CASE WHEN ok THEN 'VALIDATED' ELSE 'NOT_VALIDATED' END::"BlockVerdict", 'Motifs de la décision du jury.', since FROM bd;
CREATE TEMPORARY TABLE ab AS SELECT DISTINCT ON (cand, block) uuidv7(since-now()) AS id, cand, block, bd.id AS decision, since, i FROM bd WHERE ok ORDER BY cand, block, since;
INSERT INTO "AcquiredBlock" (id,"candidateId","blockId",origin,"decisionId",options,"acquiredOn") SELECT ab.id, p.cid, block, 'DECISION', decision, '{}', since::date FROM ab JOIN p ON p.i=ab.cand;
-- certificates: 98 % of those who hold something
CREATE TEMPORARY TABLE ce AS SELECT cand, count(*) AS held, max(since) AS since, (array_agg(block))[1] AS block, (array_agg(i ORDER BY since DESC))[1] AS i, uuidv7(max(since)-now()) AS id, uuidv7(max(since)-now()) AS file FROM ab GROUP BY cand HAVING random() < 0.98;
INSERT INTO "StoredFile" (id,"storageKey",purpose,"originalName",mime,size,sha256,"createdAt","candidateId","candidacyId")
SELECT file, 'gen/'||file, 'CERTIFICATE','certificat.pdf','application/pdf',40000, md5(file::text)||md5(file::text), ce.since, p.cid, g.id FROM ce JOIN p ON p.i=ce.cand JOIN g ON g.i=ce.i;
INSERT INTO "StoredFile" (id,"storageKey",purpose,"originalName",mime,size,sha256,"createdAt","candidateId","candidacyId")
SELECT uuidv7(g.created-now()), 'gen/'||g.id||'/'||j, (ARRAY['PROOF','RECEIPT'])[j]::"FilePurpose",'piece.pdf','application/pdf',40000, md5(g.id::text)||md5(g.id::text), g.created, p.cid, g.id FROM g JOIN p ON p.i=g.cand, generate_series(1,2) j WHERE route='VAE' AND state<>'DRAFT';
INSERT INTO "Certificate" (id,number,code,kind,"candidateId",origin,"candidacyId","versionId","blockId","holderName","bornOn","birthPlace",title,mentions,specimen,"awardedOn","issuedOn","issuedAt","issuedById","fileId")
SELECT ce.id, 'CQP-'||extract(year FROM ce.since)||'-G'||lpad(ce.cand::text,7,'0'), (SELECT string_agg(substr(h,1+4*q,4),'-' ORDER BY q) FROM (SELECT upper(md5('code'||ce.cand)) h) m, generate_series(0,4) q), CASE WHEN held=2 THEN 'FULL' ELSE 'BLOCK' END::"CertificateKind", p.cid, 'DECISION', g.id, k.v, CASE WHEN held=2 THEN NULL ELSE ce.block END, p.fn||' '||upper(p.ln), '1990-01-01','Lyon', CASE WHEN held=2 THEN k.title_full ELSE k.title_block END, CASE WHEN held=2 THEN k.mentions_full ELSE coalesce(k.mentions_block,k.mentions_full) END, true, ce.since::date, (ce.since+interval '10 days')::date, ce.since+interval '10 days', k.sec, ce.file
FROM ce JOIN p ON p.i=ce.cand JOIN g ON g.i=ce.i, k;
-- messages: 3 a candidacy, kinds and parameters of the demo
CREATE TEMPORARY TABLE mk AS SELECT row_number() over ()-1 AS n, kind, parameters FROM (SELECT DISTINCT ON (kind) kind, parameters FROM "OutgoingMessage" WHERE "candidacyId" IS NOT NULL) s;
INSERT INTO "OutgoingMessage" (id,kind,"recipientId","candidacyId",parameters,"createdAt","sentAt","readAt",attempts,failure)
SELECT uuidv7(t.at-now()), mk.kind, t.uid, t.id, mk.parameters, t.at, CASE WHEN t.dead THEN NULL ELSE t.at+interval '5 s' END, CASE WHEN t.z<0.8 THEN t.at+interval '1 h' END, CASE WHEN t.dead THEN 9 ELSE 1 END, CASE WHEN t.dead THEN '550' END
FROM (SELECT g.id, p.uid, g.i, j, date_trunc('milliseconds', g.created + (g.since-g.created)*(j/3.0)) AS at, random() z, random()<0.001 AS dead FROM g JOIN p ON p.i=g.cand, generate_series(1,3) j) t JOIN mk ON mk.n = (t.i+t.j) % (SELECT count(*) FROM mk);
-- a campaign of invitations, one after another, the newest of all
INSERT INTO "OutgoingMessage" (id,kind,"recipientId",parameters,"createdAt","sentAt",attempts)
SELECT uuidv7(), 'invited', p.uid, '{"purpose": "accès", "invitationId": "019a0000-0000-7000-8000-000000000000", "issue": 1}', date_trunc('milliseconds', now()), now(), 1
FROM p ORDER BY i LIMIT 2000;
-- committees for the dossiers at work
CREATE TEMPORARY TABLE cm AS SELECT uuidv7(g.created-now()) AS id, g.id AS candidacy, g.con, g.company, g.created, g.x FROM g WHERE route='WORKPLACE' AND state NOT IN ('REGISTERED','CONFIRMED','REFUSED','CANCELLED','OPEN');
INSERT INTO "EvaluationCommittee" (id,"candidacyId","constitutedAt") SELECT id,candidacy,created FROM cm;
INSERT INTO "CommitteeMember" (id,"committeeId","userId",name,function,"isChair") SELECT uuidv7(cm.created-now()), cm.id, ev.uid,'Évaluateur '||ev.n||'-'||ev.j, CASE WHEN j=1 THEN 'HUMAN_RESOURCES' ELSE 'LINE_MANAGER' END::"CommitteeFunction", j=1 FROM cm JOIN ev ON ev.n=cm.con;
-- the demo evaluator sits on at most 300
INSERT INTO "CommitteeMember" (id,"committeeId","userId",name,function,"isChair")
SELECT uuidv7(), cm.id, (SELECT id FROM "User" WHERE email='evaluateur@demo.example'),'Évaluateur','TUTOR',false FROM cm WHERE company=(SELECT demo_company FROM k) ORDER BY x LIMIT 300;
-- one in ten of them has its grids filled in
CREATE TEMPORARY TABLE gr AS SELECT uuidv7(cm.created-now()) AS id, cm.candidacy, r."blockId" AS block, cm.created, cm.con FROM cm JOIN "RequestedBlock" r ON r."candidacyId" = cm.candidacy WHERE cm.x < 0.1;
INSERT INTO "AssessmentGrid" (id,"candidacyId","blockId") SELECT id,candidacy,block FROM gr;
INSERT INTO "CompetencyAssessment" (id,"gridId","competencyId",level,"authorId","updatedAt")
SELECT uuidv7(gr.created-now()), gr.id, c.id, 'ACQUIRED', ev.uid, gr.created FROM gr JOIN "Activity" a ON a."blockId" = gr.block JOIN "Competency" c ON c."activityId" = a.id JOIN ev ON ev.n = gr.con AND ev.j = 1;
-- what is searched: its keys are far sooner put in order at once than row by row
CREATE TEMPORARY TABLE ky AS SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS made FROM pg_index WHERE indrelid IN ('"SearchedCandidacy"'::regclass, '"SearchedCertificate"'::regclass) AND NOT indisprimary;
DO $$ DECLARE it record; BEGIN FOR it IN SELECT name FROM ky LOOP EXECUTE 'DROP INDEX '||it.name; END LOOP; END $$;
INSERT INTO "SearchedCandidacy" SELECT * FROM candidacy_texts() ON CONFLICT DO NOTHING;
INSERT INTO "SearchedCertificate" SELECT * FROM certificate_texts() ON CONFLICT DO NOTHING;
DO $$ DECLARE it record; BEGIN FOR it IN SELECT made FROM ky LOOP EXECUTE it.made; END LOOP; END $$;
