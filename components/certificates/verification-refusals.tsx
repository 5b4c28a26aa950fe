import { Notice } from "@/components/ui/notice";

/** The same words whatever is wrong with a code. */
export function UnknownCode() {
  return (
    <Notice tone="danger" title="Ce code ne correspond à aucun document délivré">
      <p>
        Comparez chaque caractère avec le document. S’il est bien écrit, le document n’a pas été
        délivré par la commission.
      </p>
    </Notice>
  );
}

/** Nothing was looked up: the words are the same for every code. */
export function TooManyTries() {
  return (
    <Notice tone="warning" title="Trop d’essais se sont suivis">
      <p>Ce code n’a pas été vérifié. Attendez une minute, puis recommencez.</p>
    </Notice>
  );
}
