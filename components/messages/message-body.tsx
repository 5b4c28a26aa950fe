import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { Href } from "@/lib/routes";

type Props = {
  heading: string;
  paragraphs: readonly string[];
  action: { label: string; url: string } | null;
  /** Said where the message's own link may not be followed from here. */
  withoutLink?: string | undefined;
};

/** A message as its receiver gets it. */
export function MessageBody({ heading, paragraphs, action, withoutLink }: Props) {
  return (
    <Card title={heading}>
      {paragraphs.map((text) => (
        <p key={text} className="whitespace-pre-line">
          {text}
        </p>
      ))}
      {action ? (
        <ButtonLink href={action.url as Href}>{action.label}</ButtonLink>
      ) : (
        withoutLink && <p className="text-sm text-muted">{withoutLink}</p>
      )}
    </Card>
  );
}
