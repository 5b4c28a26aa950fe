import { DescriptionList } from "@/components/ui/description-list";
import { formatDay, formatTime } from "@/lib/platform/shared/calendar";

type Props = {
  heldOn: string;
  startTime: string;
  place: string;
  link: string | null;
  secretaryName?: string;
};

/** When and where a session sits. */
export function SessionFacts({ heldOn, startTime, place, link, secretaryName }: Props) {
  return (
    <DescriptionList
      items={[
        { term: "Jour", value: `${formatDay(heldOn)}, à ${formatTime(startTime)}` },
        { term: "Lieu", value: place },
        ...(link
          ? [
              {
                term: "Visioconférence",
                value: (
                  <a href={link} className="wrap-anywhere">
                    {link}
                  </a>
                ),
              },
            ]
          : []),
        ...(secretaryName ? [{ term: "Secrétaire", value: secretaryName }] : []),
      ]}
    />
  );
}
