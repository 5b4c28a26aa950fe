import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TooManyTries } from "@/components/certificates/verification-refusals";
import { VerificationResult } from "@/components/certificates/verification-result";
import { PublicPage } from "@/components/layout/public-page";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { findInTurn } from "@/lib/accounts/sign-in/visitor-turn.queries";
import { verifyCertificate } from "@/lib/certificates/verification.queries";
import { routes } from "@/lib/routes";

export const metadata: Metadata = {
  title: "Vérification d’un certificat",
  robots: { index: false, follow: false },
};

type Props = { params: Promise<{ code: string }> };

export default async function VerificationPage({ params }: Props) {
  const { code } = await params;
  const verification = await findInTurn("verify", () => verifyCertificate(decoded(code)));
  if (verification.ok && !verification.value) notFound();
  return (
    <PublicPage narrow>
      <PageHeader title="Vérification d’un certificat" />
      {verification.ok && verification.value ? (
        <VerificationResult {...verification.value} />
      ) : (
        <TooManyTries />
      )}
      <div className="mt-8">
        <ButtonLink href={routes.verify} tone="ghost" icon="search">
          Vérifier un autre document
        </ButtonLink>
      </div>
    </PublicPage>
  );
}

/** An address can hold what is no text at all: that is no code either. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return "";
  }
}
