import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AwaitedActs } from "@/components/accounts/awaited-acts";
import { AwaitedGrants } from "@/components/accounts/grants";
import { UsersTable } from "@/components/accounts/users-table";
import { SearchFault } from "@/components/form/search-fault";
import { SearchForm } from "@/components/form/search-form";
import { LackingActs } from "@/components/settings/lacking";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { listAwaited } from "@/lib/accounts/awaited.queries";
import { listGrants } from "@/lib/accounts/grant.queries";
import { accountSearchSchema } from "@/lib/accounts/people/user.schema";
import { listAccounts } from "@/lib/accounts/user.queries";
import { requireActor } from "@/lib/platform/auth/session";
import { clock } from "@/lib/platform/clock";
import { parisDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";
import { listLacking } from "@/lib/settings/needed.queries";

export const metadata: Metadata = { title: "Comptes" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AccountsPage({ searchParams }: Props) {
  const { q: words, apres: after } = accountSearchSchema.parse(await searchParams);
  const actor = await requireActor();
  const page = await listAccounts(actor, { words, after });
  const now = clock.now();
  const [grants, acts, lacking] = await Promise.all([
    listGrants(actor, now),
    listAwaited(actor, now),
    listLacking(actor, parisDay(now)),
  ]);
  if (!page || !grants || !acts || !lacking) notFound();
  return (
    <>
      <PageHeader
        title="Comptes"
        lead="Qui peut se connecter, et avec quel accès. Les dossiers ne se lisent pas d’ici."
        actions={
          <ButtonLink href={routes.newAccount} icon="plus">
            Inviter une personne
          </ButtonLink>
        }
      />
      <LackingActs acts={lacking} mayChange />
      <AwaitedGrants grants={grants} />
      <AwaitedActs acts={acts} />
      <SearchForm action={routes.accounts} label="Nom ou adresse" words={words}>
        <SearchFault words={words} />
      </SearchForm>
      <UsersTable lines={page.lines} words={words} />
      <Pager
        start={after ? routes.accountList({ q: words }) : undefined}
        next={page.next ? routes.accountList({ q: words, apres: page.next }) : undefined}
      />
    </>
  );
}
