import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { confirmationOf, SettingGroup } from "@/components/configuration/setting-card";
import { SearchForm } from "@/components/form/search-form";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { TableOfContents } from "@/components/ui/table-of-contents";
import { settingFields, settingSearchSchema } from "@/lib/configuration/setting.schema";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { requireActor } from "@/lib/platform/auth/session";
import { routes } from "@/lib/routes";
import { matchingGroups } from "@/lib/settings/search";
import { listSettings } from "@/lib/settings/setting.queries";

export const metadata: Metadata = { title: "Paramètres" };

type Props = { searchParams: Promise<{ q?: string | string[] }> };

export default async function SettingsPage({ searchParams }: Props) {
  const { q: words } = settingSearchSchema.parse(await searchParams);
  const all = await listSettings(await requireActor());
  if (!all) notFound();
  const groups = matchingGroups(all, words);
  const { value, source } = constraintsOf(settingFields);
  return (
    <>
      <PageHeader
        title="Paramètres"
        lead="Ce que la branche n’a pas encore fixé, avec sa source. Une valeur à confirmer s’applique telle quelle, sauf là où un acte l’attend confirmée : elle y compte comme manquante."
      />
      <SearchForm action={routes.settings} label="Chercher un paramètre" words={words} />
      {groups.length === 0 && (
        <EmptyState
          title="Aucun paramètre ne porte ces mots"
          icon="search"
          action={
            <ButtonLink href={routes.settings} tone="ghost">
              Tous les paramètres
            </ButtonLink>
          }
        />
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <TableOfContents
          label="Sujets"
          entries={groups.map((group) => ({
            id: group.id,
            label: group.title,
            note: confirmationOf(group),
          }))}
        />
        <div className="space-y-6">
          {groups.map((group) => (
            <SettingGroup key={group.id} group={group} constraints={{ value, source }} />
          ))}
        </div>
      </div>
    </>
  );
}
