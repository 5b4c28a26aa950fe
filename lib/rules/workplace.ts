import { deduced, official, toConfirm } from "./rule";

/** Assessment at work: the committee, its grids, their signatures. */
export const workplaceRules = {
  R40: toConfirm(
    "A committee has at least two members (a setting), one of whom chairs, none the candidate.",
    "founding text (« constitué à cet effet »); the figure is a choice of the portal",
  ),
  R41: toConfirm(
    "Only members of the committee fill in and sign its grids.",
    "choice of the portal",
  ),
  R42: toConfirm(
    "Every competency that counts for a requested block is assessed before anybody signs.",
    "choice of the portal",
  ),
  R43: toConfirm(
    "A level other than « acquis » is explained by a comment.",
    "choice of the portal",
  ),
  R44: toConfirm(
    "A committee's levels make no proposal for a block: none is computed or shown.",
    "choice of the portal; other branches want all competencies acquired for one",
  ),
  R45: toConfirm(
    "Signed grids are locked; a change needs them reopened with a reason, which voids the signatures.",
    "choice of the portal",
  ),
  R46: toConfirm(
    "The candidate reads the signed grids and may add observations before they are transmitted.",
    "choice of the portal",
  ),
  R47: toConfirm(
    "Only an assessment that every member has signed is transmitted to the secretariat.",
    "practice of other branches",
  ),
  R48: official(
    "The committee assesses and the jury alone decides: nothing else validates a block.",
    "founding text",
  ),
  R84: deduced(
    "A company assesses only the version and blocks that its accreditation names that day: a setting warns, another refuses.",
    "C. trav. R. 6113-16, R. 6113-16-2; whether they bind an employer's committee is not said",
  ),
};
