import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { VerificationForm } from "@/components/certificates/verification-form";
import { PublicPage } from "@/components/layout/public-page";
import { PageHeader } from "@/components/ui/page-header";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Vérifier un certificat" };

type Props = { searchParams: Promise<{ code?: string | string[] }> };

export default async function VerifyPage({ searchParams }: Props) {
  const { code } = await searchParams;
  if (typeof code === "string" && code.trim()) redirect(routes.verification(code.trim()));
  return (
    <PublicPage narrow>
      <PageHeader
        title="Vérifier un certificat"
        lead="Chaque certificat et chaque attestation de bloc portent un code. Scannez le code QR, ou recopiez le code ici : vous saurez s’il est authentique et toujours valable."
      />
      <VerificationForm />
    </PublicPage>
  );
}
