import { databaseLimits } from "../../platform/db/limits.ts";
import { Refusal } from "./process.ts";
import { connected } from "./roles.ts";

type Role = {
  login: string;
  superuser: boolean;
  owner: boolean;
  creates: boolean;
  temporary: boolean;
  member: boolean;
  unlimited: string | null;
};

// on a socket of the same machine nothing of TCP is set
const ROLE = `
  SELECT current_user AS login,
    (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) AS superuser,
    EXISTS (SELECT FROM pg_database
      WHERE datname = current_database() AND pg_has_role(current_user, datdba, 'MEMBER'))
    OR EXISTS (SELECT FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND pg_has_role(current_user, relowner, 'MEMBER')) AS owner,
    has_schema_privilege('public', 'CREATE') AS creates,
    has_database_privilege(current_database(), 'TEMPORARY') AS temporary,
    EXISTS (SELECT FROM pg_roles
      WHERE rolname = 'portail_app' AND pg_has_role(current_user, oid, 'MEMBER')) AS member,
    (SELECT string_agg(name, ', ' ORDER BY name) FROM pg_settings
      WHERE name = ANY ($1) AND name NOT LIKE 'tcp%' AND setting = '0') AS unlimited`;

/**
 * Refuses a login that could undo the journals: triggers and revoked rights hold back neither an owner, who grants
 * anew, nor a superuser. Refuses also one that has no rights at all, for want of the group `portail_app`, and a database
 * where one stuck transaction would hold up the others for ever.
 */
export async function checkRole(url: string): Promise<void> {
  const { rows } = await connected(url, (client) =>
    client.query<Role>(ROLE, [Object.keys(databaseLimits)]),
  );
  const problem = rows[0] && problemOf(rows[0]);
  if (problem) throw new Refusal(problem);
}

function problemOf({
  login,
  superuser,
  owner,
  creates,
  temporary,
  member,
  unlimited,
}: Role): string | undefined {
  const advice = "DATABASE_URL doit désigner un compte ordinaire, membre de portail_app.";
  if (superuser)
    return `Le portail refuse de démarrer : « ${login} » est superutilisateur. ${advice}`;
  if (owner)
    return `Le portail refuse de démarrer : « ${login} » possède la base ou ses tables. ${advice}`;
  if (creates)
    return `Le portail refuse de démarrer : « ${login} » peut créer des tables. ${advice}`;
  if (temporary)
    return `Le portail refuse de démarrer : « ${login} » peut créer des tables temporaires (REVOKE TEMPORARY ON DATABASE … FROM PUBLIC).`;
  if (!member) {
    return `Le portail refuse de démarrer : « ${login} » n’est pas membre de portail_app (GRANT portail_app TO ${login}).`;
  }
  if (unlimited)
    return `Le portail refuse de démarrer : rien ne limite ${unlimited} sur cette base. « npm run db:migrate » pose ces limites.`;
  return undefined;
}
