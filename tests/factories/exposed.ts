import { reuseAdmissibility } from "@/lib/vae/request/admissibility-reuse.commands";
import { withdrawCandidacy } from "@/lib/withdrawal/withdrawal.commands";
import { recordTraining, waive } from "./expiry";
import { accepted, aSecretary } from "./people";
import { aDraft, anAdmissibleCandidacy, aSubmittedRequest, on } from "./vae";
import { aWorkplaceCandidacy } from "./workplace-candidacy";

/** Candidacies that something protects or nothing does, by their own dossier or another one of their person. */
export async function aMixture() {
  const secretary = await aSecretary();
  const admitted = await anAdmissibleCandidacy();
  const waived = await aSubmittedRequest();
  accepted(await waive(secretary, waived.id));
  const trained = await aWorkplaceCandidacy("CONFIRMED");
  await recordTraining(secretary, trained.id, "2026-11-20");
  const corrected = await aWorkplaceCandidacy("OPEN");
  await recordTraining(secretary, corrected.id, "2026-11-20");
  await recordTraining(secretary, corrected.id, "2020-01-01");
  const first = await anAdmissibleCandidacy({ validUntilOn: "2029-12-31", ranks: [1] });
  accepted(await on(first.person, withdrawCandidacy, first.id, {}));
  const reused = await aDraft({ person: first.person, ranks: [1] });
  accepted(await on(first.person, reuseAdmissibility, reused.id, {}));
  const elsewhere = await aDraft({ person: first.person, ranks: [2] });
  const left = await aWorkplaceCandidacy("CONFIRMED");
  await recordTraining(secretary, left.id, "2026-11-20");
  accepted(await on(left.person, withdrawCandidacy, left.id, {}));
  const second = await aWorkplaceCandidacy("CONFIRMED", { person: left.person });
  const bare = [
    await aSubmittedRequest(),
    elsewhere,
    corrected,
    await aWorkplaceCandidacy("IN_ASSESSMENT"),
  ];
  const safe = [admitted, waived, trained, reused, second];
  return {
    bare: bare.map(({ id }) => id),
    safe: safe.map(({ id }) => id),
    /** At work, protected by another candidacy of its person alone. */
    second,
    secretary,
  };
}
