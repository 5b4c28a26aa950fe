import type { MinutesData, MinutesMember } from "@/lib/juries/minutes/minutes.document";
import { blocks, issuer, sha256, version } from "./samples";

const present = (
  name: string,
  gender: MinutesMember["gender"],
  organisation: string,
): MinutesMember => ({
  name,
  gender,
  organisation,
  attendance: "PRESENT",
  replacedBy: null,
});

export const minutes: MinutesData = {
  issuer,
  specimen: false,
  number: "S-2027-02",
  heldOn: "2027-03-04",
  drawnUpOn: "2027-03-04",
  place: "Paris, 1 rue de l’Exemple",
  openedAt: new Date("2027-03-04T08:30:00Z"),
  closedAt: new Date("2027-03-04T15:45:00Z"),
  president: { name: "Hélène Roux", side: "EMPLOYERS" },
  secretaryName: "Louis Martin",
  members: {
    EMPLOYERS: [
      present("Hélène Roux", "F", "France Assureurs"),
      {
        name: "Marc Petit",
        gender: "M",
        organisation: "France Assureurs",
        attendance: "ABSENT",
        replacedBy: "Anne Faure",
      },
    ],
    EMPLOYEES: [
      present("Omar Haddad", "M", "Syndicat A"),
      {
        name: "Léa Simon",
        gender: "F",
        organisation: "Syndicat B",
        attendance: "EXCUSED",
        replacedBy: null,
      },
    ],
  },
  quorumRule:
    "au moins un membre par collège et la moitié des sièges ; il est atteint pour chaque entrée décidée.",
  recusedEntries: ["2"],
  entries: [
    {
      number: "1",
      candidateName: "Zoé Ñuñez‑O’Connor",
      route: "VAE",
      version: version.rncpCode,
      blocks: [
        { ...blocks[0], verdict: "VALIDATED", reasons: "" },
        {
          ...blocks[1],
          verdict: "NOT_VALIDATED",
          reasons: "L’indemnisation n’est illustrée par aucune situation vécue.",
        },
      ],
      quorum: { employers: 2, employees: 1 },
      outcome: "PARTIAL",
      remark: "",
    },
    {
      number: "2",
      candidateName: "Nguyễn Thị Đặng",
      route: "WORKPLACE",
      version: version.rncpCode,
      blocks: [{ ...blocks[1], verdict: "VALIDATED", reasons: "" }],
      quorum: { employers: 1, employees: 1 },
      outcome: "FULL",
      remark: "",
    },
    {
      number: "3",
      candidateName: "Jean Dupont",
      route: "VAE",
      version: version.rncpCode,
      blocks: [],
      quorum: null,
      outcome: "EXCUSED",
      remark: "Excusé le matin même ; une nouvelle date lui sera proposée.",
    },
  ],
  auditHead: sha256("e"),
  signatures: [
    {
      name: "Hélène Roux",
      side: "EMPLOYERS",
      signedAt: new Date("2027-03-05T08:12:00Z"),
      sha256: sha256("f"),
    },
    { name: "Omar Haddad", side: "EMPLOYEES", signedAt: null, sha256: sha256("f") },
  ],
  minutesSha256: sha256("f"),
};
