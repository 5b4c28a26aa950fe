type Props = { id: string | null | undefined };

/** What somebody quotes who reports an incident: the lines of the log that are about it bear the same. */
export function IncidentReference({ id }: Props) {
  if (!id) return null;
  return (
    <p className="break-words">
      Référence de l’incident : <strong className="text-ink tabular-nums">{id}</strong>
    </p>
  );
}
