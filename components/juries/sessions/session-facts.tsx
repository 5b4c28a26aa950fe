import { DescriptionList } from "@/components/ui/description-list";
import { followPlace } from "@/lib/candidacies/hearing";
import { formatDay, formatTime } from "@/lib/platform/shared/calendar";

type Props = {
  heldOn: string;
  startTime: string;
  place: string;
  link: string | null;
  secretaryName?: string;
};

/** A room leads to a map, an address of the web to the meeting. */
const Place = ({ place }: { place: string }) => (
  <>
    {place} (
    <a href={followPlace(place).href} rel="noreferrer">
      {followPlace(place).kind === "map" ? "voir sur une carte" : "rejoindre"}
    </a>
    )
  </>
);

/** When and where a session sits. */
export function SessionFacts({ heldOn, startTime, place, link, secretaryName }: Props) {
  return (
    <DescriptionList
      items={[
        { term: "Jour", value: `${formatDay(heldOn)}, à ${formatTime(startTime)}` },
        { term: "Lieu", value: <Place place={place} /> },
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
