import { randomUUID } from "node:crypto";
import { hash } from "@node-rs/argon2";
import { type APIRequestContext, request } from "@playwright/test";
import { postForm, readForm } from "../e2e/support/form-post.ts";
import { draftOf } from "../factories/drafts.ts";
import type { Reached } from "./reached.ts";

const PASSWORD = "Une-phrase-pour-entrer-2026";

/** Somebody signed in, with what they write to. */
export type Someone = { client: APIRequestContext; page: string };

const ACCOUNT = `
  INSERT INTO "User" (id, email, "displayName", "passwordHash", "emailConfirmedAt", "createdAt")
  VALUES (gen_random_uuid(), $1, 'Anh Đặng', $2, now(), now()) RETURNING id`;
const COMPANY = `
  WITH company AS (
    INSERT INTO "Company" (id, name, siret, idcc, city, "createdAt")
    VALUES (gen_random_uuid(), 'Courtage du Ponant', $2, '1672', 'Brest', now()) RETURNING id)
  INSERT INTO "CompanyMember" (id, "userId", "companyId", name, email, role, "startedAt")
  SELECT gen_random_uuid(), u.id, c.id, u."displayName", u.email, 'MANAGER', now() FROM company c, "User" u WHERE u.id = $1`;

/** Who answers for a company and registers candidates. */
export async function aManager(portal: Reached, siret: string): Promise<Someone> {
  const { userId, client } = await signedIn(portal);
  await portal.query(COMPANY, [userId, siret]);
  return { client, page: "/entreprise/candidats/nouveau" };
}

/** Whose request is a draft, and who sends its proofs. */
export async function anApplicant(portal: Reached): Promise<Someone> {
  const { userId, client } = await signedIn(portal);
  const id = await draftOf(portal.query, userId);
  return { client, page: `/candidat/candidatures/${id}/pieces` };
}

async function signedIn(portal: Reached): Promise<{ userId: string; client: APIRequestContext }> {
  const email = `${randomUUID()}@exemple.fr`;
  const [account] = await portal.query<{ id: string }>(ACCOUNT, [email, await hash(PASSWORD)]);
  const client = await request.newContext({ timeout: 60_000 });
  const address = `${portal.addresses[0]}/connexion`;
  const form = await readForm(client, address, "Connexion");
  form.set("email", email);
  form.set("password", PASSWORD);
  const answer = await postForm(client, address, form);
  if (answer.status() !== 303) throw new Error(`not let in (${answer.status()})`);
  return { userId: account?.id ?? "", client };
}
