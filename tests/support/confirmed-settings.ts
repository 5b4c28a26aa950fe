import { connected } from "../../lib/run/launch/roles.ts";

/** What letters bear of who decides, in the template of the tests: fictitious, and confirmed by somebody without any access. */
const CONFIRMED = {
  "body.address": "26 boulevard Exemple, 75009 Paris",
  "vae.signatory": "Camille Exemple",
  "vae.signatoryCapacity": "Présidence de la commission (fictive)",
  "result.signatory": "Maud Exemple",
  "result.signatoryCapacity": "Secrétariat de la commission (fictif)",
};

export const confirmSettings = (owner: string): Promise<void> =>
  connected(owner, async (client) => {
    await client.query(`INSERT INTO "User" (id, email, "displayName", "createdAt", "emailConfirmedAt")
      VALUES (gen_random_uuid(), 'parametres@exemple.fr', 'Ancien administrateur', '2026-01-01', '2026-01-01')`);
    for (const [key, value] of Object.entries(CONFIRMED))
      await client.query(
        `UPDATE "Setting" SET value = $2, source = 'courrier fictif de la branche, pour les essais',
          "confirmedAt" = '2026-01-01', "confirmedById" = (SELECT id FROM "User") WHERE key = $1`,
        [key, value],
      );
  });

/** The same undone: a database that nobody has used. */
export const FRESH = `
  UPDATE "Setting" SET value = '', source = 'à confirmer par la branche', "confirmedAt" = NULL, "confirmedById" = NULL
  WHERE "confirmedAt" IS NOT NULL;
  ALTER TABLE "User" DISABLE TRIGGER keep_account;
  DELETE FROM "User";
  ALTER TABLE "User" ENABLE TRIGGER keep_account`;
