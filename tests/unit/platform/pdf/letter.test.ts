import { expect, it } from "vitest";
import { admissibilityDecisionDocument } from "@/lib/vae/admissibility/admissibility-decision.document";
import { readPrinted } from "./read-printed";
import { inadmissible } from "./samples";

it.each([14, 16, 18, 20, 22])(
  "ends with the name under what it signs, after %i lines",
  async (count) => {
    const reason = Array.from({ length: count }, () => "Motif.").join("\n");
    const { lastPage } = await readPrinted(
      admissibilityDecisionDocument({ ...inadmissible, reason }),
    );
    expect(lastPage).toContain("recours gracieux");
    expect(lastPage).toContain("Mariam d’Ürsel");
  },
);
