import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { VerificationForm } from "@/components/certificates/verification-form";
import { TooManyTries, UnknownCode } from "@/components/certificates/verification-refusals";
import { PublicPage } from "@/components/layout/public-page";
import { PageHeader } from "@/components/ui/page-header";
import { findInTurn } from "@/lib/accounts/sign-in/visitor-turn.queries";
import { verifyCertificate } from "@/lib/certificates/verification.queries";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Vérifier un certificat" };

type Props = { searchParams: Promise<{ code?: string | string[] }> };

/** A code typed here is looked up here: what is unknown is said on the spot, also without JavaScript. */
export default async function VerifyPage({ searchParams }: Props) {
  const { code } = await searchParams;
  const typed = typeof code === "string" ? code.trim() : "";
  const answer = typed ? await findInTurn("verify", () => verifyCertificate(typed)) : null;
  if (answer?.ok && answer.value) redirect(routes.verification(answer.value.code));
  return (
    <PublicPage narrow>
      <PageHeader
        title="Vérifier un certificat"
        lead="Chaque certificat et chaque attestation de bloc portent un code. Scannez le code QR, ou recopiez le code ici : vous saurez s’il est authentique et toujours valable."
      />
      <div className="space-y-8">
        {answer && (answer.ok ? <UnknownCode /> : <TooManyTries />)}
        <VerificationForm code={typed} />
      </div>
    </PublicPage>
  );
}
