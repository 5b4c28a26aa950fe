import type { AssessmentGridData } from "@/lib/assessments/grids/assessment-grid.document";
import { blocks, issuer, sha256, version } from "./samples";

export const grid: AssessmentGridData = {
  issuer,
  specimen: false,
  number: "TRA-2026-00007",
  on: "2026-11-20",
  closedOn: "2026-11-18",
  candidateName: "Nguyễn Thị Đặng",
  company: { name: "Mutuelle de l’Exemple", siret: "12345678200010" },
  version,
  committee: [
    { name: "Paul Lefèvre", function: "manager de proximité", isChair: true },
    { name: "Inès Çelik", function: "tutrice", isChair: false },
  ],
  blocks: blocks.map((block) => ({
    ...block,
    isProvisional: true,
    activities: [
      {
        title: "Accueillir le client et analyser sa demande",
        isProvisional: true,
        competencies: [
          {
            title: "Recueillir des informations fiables auprès du client ou du prospect",
            isProvisional: true,
            level: "Acquis",
            comment: "Questionne avec méthode, reformule.",
            observations: [
              { on: "2026-10-03", text: "appel d’un sociétaire après un dégât des eaux" },
            ],
          },
          {
            title: "Adapter son discours à la situation",
            isProvisional: false,
            level: "En cours d’acquisition",
            comment: "À consolider lors d’appels difficiles.",
            observations: [],
          },
        ],
      },
    ],
  })),
  signatures: [
    {
      name: "Inès Çelik",
      function: "Tutrice",
      signedAt: new Date("2026-11-20T09:30:00Z"),
      sha256: sha256("d"),
    },
    {
      name: "Paul Lefèvre",
      function: "Manager de proximité",
      signedAt: new Date("2026-11-20T10:00:00Z"),
      sha256: sha256("d"),
    },
  ],
  gridSha256: sha256("d"),
};
