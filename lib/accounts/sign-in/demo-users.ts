/** The accounts of the demonstration: every one of them is fictitious, and they exist in demo mode alone. */
export const demoAccounts = [
  { email: "candidat.vae@demo.example", who: "Candidat, par la VAE" },
  { email: "candidat.travail@demo.example", who: "Candidat, en situation de travail" },
  { email: "rh@demo.example", who: "Responsable en entreprise" },
  { email: "evaluateur@demo.example", who: "Membre d’un comité d’évaluation" },
  { email: "presidence.comite@demo.example", who: "Présidence d’un comité d’évaluation" },
  { email: "secretariat@demo.example", who: "Secrétariat" },
  { email: "secretariat.second@demo.example", who: "Secrétariat, qui confirme les acquis" },
  { email: "jury.salaries@demo.example", who: "Jury, collège des salariés" },
  { email: "jury.employeurs@demo.example", who: "Jury, collège des employeurs" },
  { email: "presidence.jury@demo.example", who: "Présidence du jury" },
  { email: "admin@demo.example", who: "Administration" },
  { email: "admin.second@demo.example", who: "Administration, qui confirme les accès" },
  { email: "dpo@demo.example", who: "Délégué à la protection des données" },
] as const;

export const demoPassword = "Demo-CRCA-2026";
