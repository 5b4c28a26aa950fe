import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SettingGroup } from "@/components/configuration/setting-card";
import { PageHeader } from "@/components/ui/page-header";
import { settingFields } from "@/lib/configuration/setting.schema";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { requireActor } from "@/lib/platform/auth/session";
import { listSettings } from "@/lib/settings/setting.queries";

export const metadata: Metadata = { title: "Paramètres" };

export default async function SettingsPage() {
  const groups = await listSettings(await requireActor());
  if (!groups) notFound();
  const { value, source } = constraintsOf(settingFields);
  return (
    <>
      <PageHeader
        title="Paramètres"
        lead="Ce que la branche n’a pas encore fixé, avec sa source. Une valeur à confirmer s’applique telle quelle, sauf sur un certificat, où elle compte comme manquante."
      />
      <div className="space-y-6">
        {groups.map((group) => (
          <SettingGroup key={group.title} {...group} constraints={{ value, source }} />
        ))}
      </div>
    </>
  );
}
