"use client";
import { IncidentPage } from "@/components/layout/incident-page";
import { buttonClasses } from "@/components/ui/button-classes";

type Props = { error: Error & { digest?: string }; retry: () => void };

export default function ErrorPage({ error, retry }: Props) {
  return (
    <IncidentPage
      reference={error.digest}
      retry={
        <button type="button" onClick={retry} className={buttonClasses()}>
          Réessayer
        </button>
      }
    />
  );
}
