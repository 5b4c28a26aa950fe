import { email, type Grid, password, row, staff, version } from "../row.ts";

const period = { startsOn: "2026-01-01", endsOn: "2027-12-31" };
const cpnfpe = { cpnfpeStartsOn: "2026-01-01", cpnfpeEndsOn: "2027-12-31" };
const source = "accord fictif";

export const juryRows = {
  enrolOrganisation: row(staff, () => ({
    ...{ ...period, source, name: "Fédération fictive", acronym: "FF", side: "EMPLOYERS" },
  })),
  changeOrganisationPeriod: row(staff, ({ jury }) => ({
    ...{ ...period, id: jury.organisation, version, source },
  })),
  addSeat: row(staff, ({ jury }) => ({
    ...{ ...period, organisationId: jury.organisation, label: "autre" },
  })),
  changeSeatPeriod: row(staff, ({ jury }) => ({
    ...{ ...period, version, seatId: jury.seat },
  })),
  grantMandate: row(staff, ({ jury }) => ({
    ...{ ...period, ...cpnfpe, seatId: jury.seat, name: "Anh Đặng", email, kind: "TITULAR" },
    ...{ employerName: "Mutuelle", employerSiret: "35600000000048", gender: "F", password },
  })),
  endMandate: row(staff, ({ jury }) => ({
    id: jury.mandates.juror,
    version,
    endsOn: "2026-12-31",
    password,
  })),
  addFormerEmployer: row(staff, ({ jury }) => ({
    ...{ mandateId: jury.mandates.juror, name: "Mutuelle", siren: "356 000 000" },
    endedOn: "2020-12-31",
  })),
  removeFormerEmployer: row(staff, ({ jury }) => ({ id: jury.formerEmployer })),
  recordPresidency: row(staff, ({ jury }) => ({
    ...{ ...period, mandateId: jury.mandates.juror, electedOn: "2025-12-15", password },
  })),
  endPresidency: row(staff, ({ jury }) => ({
    id: jury.presidency,
    version,
    endsOn: "2026-12-31",
    password,
  })),
  withdrawPresidency: row(staff, ({ jury }) => ({ id: jury.presidency, version, password })),
} satisfies Grid;
