import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { Row, Rows } from "@/components/ui/rows";
import type { FileView } from "@/lib/candidacies/view";
import { fileName } from "@/lib/documents/file-name";
import { filePurposeLabels, fileSize, fileType } from "@/lib/documents/stored-file.labels";
import { formatDay, parisDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

type Props = {
  label: string;
  files: readonly FileView[];
  /** What may be done with each, for instance a button to remove it. */
  action?: (file: FileView) => ReactNode;
};

/** Files to download, each with its kind, size and day. */
export function FileRows({ label, files, action }: Props) {
  if (files.length === 0) return <p className="text-muted">Aucun fichier pour l’instant.</p>;
  return (
    <Rows label={label}>
      {files.map((file) => (
        <Row
          key={file.id}
          lead={<Icon name="file" className="size-5" />}
          title={<FileLink file={file} />}
          detail={`${filePurposeLabels[file.purpose]}, ${fileType(file.mime)}, ${fileSize(file.size)}, ${formatDay(parisDay(file.createdAt))}`}
          trail={action?.(file)}
        />
      ))}
    </Rows>
  );
}

export function FileLink({ file }: { file: Pick<FileView, "id" | "originalName" | "mime"> }) {
  return (
    <a href={routes.file(file.id)} download className="break-words">
      {fileName(file.originalName, file.mime)}
    </a>
  );
}
