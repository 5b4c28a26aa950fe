import { deduced, official, toConfirm } from "./rule";

/** The VAE route: the request, its two months, the decision, the validation file and its jury. */
export const vaeRules = {
  R14: official(
    "A second request for the same whole certification in one calendar year is refused, and names the first.",
    "C. trav. R. 6412-3",
  ),
  R15: official(
    "Earlier requests for blocks never count for that limit; whether blocks may follow the whole certification in one year is a setting, for the text can be read both ways.",
    "C. trav. R. 6412-3",
  ),
  R16: official(
    "Three sworn statements, each ticked, with their date: no ban from juries; exact and, for the whole certification, the only request of the year; at most three certifications this year.",
    "CERFA 12818*02, rubric 6; C. trav. R. 6412-3",
  ),
  R17: official(
    "Submission wants the three statements; online, no signature drawn by hand.",
    "CERFA 12818*02, rubric 6",
  ),
  R18: official(
    "No experience is too short: its direct relation with the certification counts, not its duration.",
    "C. trav. L. 6411-1",
  ),
  R19: official(
    "A submission is acknowledged at once, with its date, a contact and what silence means.",
    "CRPA R. 112-11-1",
  ),
  R20: official(
    "The acknowledgement is sent within ten working days and names the day on which silence admits.",
    "CRPA R. 112-5, R. 112-11-1, R. 112-11-2",
  ),
  R21: official(
    "The two months start the day the complete file is received, whether or not anyone has looked at it.",
    "C. trav. L. 6412-2; CRPA L. 114-5; notice 51260#02",
  ),
  R22: official(
    "A request for missing pieces lists them with a deadline; the first one stops the clock, and a full new one starts when all are there; a later one lets it run. A file declared complete is asked for nothing more.",
    "CRPA L. 114-5; notice 51260#02",
  ),
  R23: official(
    "Two months without a decision admit the request, dated on the due day; an attestation says so.",
    "C. trav. L. 6412-2; CRPA L. 232-3",
  ),
  R24: deduced(
    "Once silence has admitted, nobody can decide otherwise any more.",
    "C. trav. L. 6412-2",
  ),
  R25: official(
    "A refusal bears its reason, the name and capacity of its signatory, and the remedies.",
    "CRPA L. 211-2, L. 211-5, L. 212-1",
  ),
  R26: official(
    "An admission records the gap analysis and, if the certificateur sets one, its last day of validity.",
    "C. trav. R. 335-7 (former); CERFA 12818*02, rubric 7",
  ),
  R27: deduced(
    "Months without any step of the candidate (a setting, six by default) let an admission lapse, fourteen days at the soonest after a warning (a setting); the secretariat can lift it. Off by default.",
    "C. trav. R. 6412-4, as reported; the state's platform has stopped applying it",
  ),
  R28: deduced(
    "The copy of the identity document is erased once somebody has checked it and the request is decided; a tacit admission keeps it until it is checked.",
    "practice of France VAE; the check comes first by choice of the portal",
  ),
  R29: deduced(
    "Months are counted from day to same day; where that day does not exist, to the last of the month.",
    "usual counting of legal delays",
  ),
  R30: deduced(
    "A validation file is filed while an admission is valid; one that was lodged in time and returned stays completable.",
    "C. trav. R. 6412-5, as reported",
  ),
  R31: deduced(
    "A validation file covers every block requested.",
    "C. trav. R. 6412-5, as reported",
  ),
  R32: deduced(
    "The jury sits before the end of the third month after the filing; the dossier shows that day, and the secretariat is told of it thirty days before (a setting).",
    "C. trav. R. 6412-5, as reported",
  ),
  R33: toConfirm(
    "A summons is sent a number of days before the session: a setting, 21 by default.",
    "choice of the portal",
  ),
  R34: deduced(
    "For a VAE candidate at least two members count, one of them qualified for the certification.",
    "C. trav. D. 6412-6, as reported",
  ),
  R35: deduced(
    "A member with a present or past link with the candidate, declared or found, neither reads nor decides that dossier; a company is its SIREN, with those of its group as the secretariat keeps it, and how far back a past link counts is a setting.",
    "C. trav. D. 6412-6, as reported",
  ),
  R36: deduced(
    "The balance of women and men is shown, and warns when it is lost: a difference of one is none, nor a share that the branch sets.",
    "C. trav. D. 6412-6, as reported",
  ),
  R37: deduced(
    "The result is notified at the latest fifteen days after the jury; those due soon or overdue stand on the secretariat’s list.",
    "C. trav. R. 6412-5, as reported",
  ),
  R38: deduced("A partial decision names each block acquired.", "C. trav. R. 6412-5, as reported"),
  R39: toConfirm(
    "An interview is held at a distance only in a session that allows it, and none does where the branch does not: a setting.",
    "choice of the portal",
  ),
  R88: official(
    "A prolongation (référentiel unchanged) or renewal (changed) follows an earlier admission, with its request and notification.",
    "CERFA 12818*02, rubric 1; notice 51260#02",
  ),
  R89: official(
    "Of an experience, column 5 is for statuses 8, 9, 13 and 14 alone, column 7 for 1 to 7 and 11 alone.",
    "CERFA 12818*02, rubric 5",
  ),
};
