import { deduced, official, toConfirm } from "./rule";

/** The joint jury: its seats, its sessions, its decisions, the notice of a result and appeals. */
export const juryRules = {
  R49: official(
    "As many employee seats as unions representative that day; as many employer seats as employee seats.",
    "founding text",
  ),
  R50: official("A seat has one titular and at most one substitute at a time.", "founding text"),
  R51: official(
    "A substitute sits only when the titular of the same seat is absent.",
    "founding text",
  ),
  R52: official("A mandate of the jury lies within its holder's CPNFPE mandate.", "founding text"),
  R53: official(
    "The presidency lasts a year and goes to one side after the other, counted from a day that the branch sets; whoever presides is of the side whose year it is. What departs from it says why.",
    "founding text",
  ),
  R54: official("The president is one of the jury's members.", "founding text"),
  R55: toConfirm(
    "Without a quorum no decision is recorded: settings, one member a side and half of the seats.",
    "practice of other branches",
  ),
  R56: deduced(
    "A decision is taken by the majority of the votes cast; on a tie the president's vote decides.",
    "C. trav. D. 6412-6, as reported, for the VAE",
  ),
  R57: official(
    "Deliberations are confidential: no vote by name is ever stored.",
    "founding text (« confidentielles »)",
  ),
  R58: official(
    "The outcome (full, partial, none) follows from the blocks held and newly validated; nobody types it in, and what was signed never reads differently later.",
    "founding text",
  ),
  R59: toConfirm(
    "Minutes are drawn up and signed once every entry has a decision, or is deferred, excused or absent.",
    "choice of the portal",
  ),
  R60: toConfirm(
    "Signed minutes never change; a correction is other minutes that refer to them.",
    "choice of the portal",
  ),
  R61: deduced(
    "A notice of result gives the decision of each block, its reasons, the remedies, the date and the signatory.",
    "CRPA L. 211-2, L. 211-5, L. 212-1, by prudence",
  ),
  R62: official(
    "An appeal to the same authority is lodged within two months of the notification.",
    "CRPA L. 411-2",
  ),
  R63: official("Two months without an answer reject such an appeal.", "CRPA L. 231-4, 2°"),
  R64: deduced(
    "An appeal upheld for a defect of procedure leads to a new jury, composed otherwise; it changes no result by itself.",
    "the jury is sovereign (founding text)",
  ),
};
