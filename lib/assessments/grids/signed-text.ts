import type { CommitteeFunction } from "@/lib/assessments/committee/committee";
import { canonical } from "@/lib/platform/chain/chain";
import type { CompetencyLevel, GridBlock, GridObservation } from "./assessment-grid";

export type SignedCompetency = {
  code: string;
  label: string;
  provisional: boolean;
  level: CompetencyLevel;
  comment: string;
  observations: GridObservation[];
};
export type SignedMember = { name: string; function: CommitteeFunction; isChair: boolean };
export type SignedBlock = Omit<GridBlock<SignedCompetency>, "id">;

/** What a committee signs: everything that its reader needs, and nothing that could change afterwards. */
export type SignedAssessment = {
  number: string;
  round: number;
  certification: { rncpCode: string; title: string };
  company: { name: string; siret: string };
  committee: SignedMember[];
  blocks: SignedBlock[];
};

/** One text for one content: JSON with its keys in order and its letters composed; signatures bear its SHA-256. */
export const canonicalText = (content: SignedAssessment): string =>
  canonical(content).normalize("NFC");

export const readSignedText = (text: string): SignedAssessment =>
  JSON.parse(text) as SignedAssessment;

/** The grids as they stand, as the content of a text to sign. */
export const signedBlocks = (blocks: readonly GridBlock[]): SignedBlock[] =>
  blocks.map(({ id: _, activities, ...block }) => ({
    ...block,
    activities: activities.map(({ competencies, ...activity }) => ({
      ...activity,
      competencies: competencies.map(
        ({ code, label, provisional, level, comment, observations }) => ({
          code,
          label,
          provisional,
          level,
          comment,
          observations,
        }),
      ),
    })),
  }));
