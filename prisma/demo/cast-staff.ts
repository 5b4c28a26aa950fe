/** Everybody but the candidates. All of them, their employers and their addresses are fictitious. */
export const staff = {
  admin: { name: "Aziz Benali", email: "admin@demo.example" },
  secondAdmin: { name: "Solène Prigent", email: "admin.second@demo.example" },
  secretary: { name: "Maud Lenoir", email: "secretariat@demo.example" },
  rivers: { name: "Hélène Castaing", email: "rh@demo.example" },
  riversEvaluator: { name: "Bruno Lacaze", email: "evaluateur@demo.example" },
  riversChair: { name: "Claire Delmotte", email: "presidence.comite@demo.example" },
  coast: { name: "Olivier Guégan", email: "olivier.guegan@littoral.example" },
  coastEvaluator: { name: "Samira Kaci", email: "samira.kaci@littoral.example" },
  coastChair: { name: "Pierre-Yves Le Dantec", email: "py.ledantec@littoral.example" },

  president: { name: "Monique Sarrazin", email: "presidence.jury@demo.example" },
  employee: { name: "Nathalie Chauvin", email: "jury.salaries@demo.example" },
  employee3: { name: "Rachid Bensalem", email: "rachid.bensalem@jury.example" },
  employee4: { name: "Jean-Marc Pélissier", email: "jm.pelissier@jury.example" },
  employee5: { name: "Aurélie Toussaint", email: "aurelie.toussaint@jury.example" },
  employee6: { name: "Didier Kowalczyk", email: "didier.kowalczyk@jury.example" },
  employer: { name: "Frédéric Aubertin", email: "jury.employeurs@demo.example" },
  employer2: { name: "Isabelle Quéré", email: "isabelle.quere@jury.example" },
  employer3: { name: "Bertrand Maillard", email: "bertrand.maillard@jury.example" },
  employer4: { name: "Sandrine Vasseur", email: "sandrine.vasseur@jury.example" },
  employer5: { name: "Laurent Etcheverry", email: "laurent.etcheverry@jury.example" },
  employer6: { name: "Corinne Baudouin", email: "corinne.baudouin@jury.example" },
  substitute1: { name: "Anne-Lise Ferrand", email: "anne-lise.ferrand@jury.example" },
  substitute2: { name: "Mickaël Rousset", email: "mickael.rousset@jury.example" },
  substitute3: { name: "Gwenaëlle Marrec", email: "gwenaelle.marrec@jury.example" },
} as const;
export type StaffKey = keyof typeof staff;
