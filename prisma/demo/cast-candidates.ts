import type { IdentityInput } from "@/lib/candidates/identity.schema";

type Birth = [day: string, place: string, postalCodeOrCountry: string];
type Home = [address: string, postalCode: string, city: string];
type Rest = Partial<Pick<IdentityInput, "usageName" | "otherFirstNames" | "nationality">>;
export type Casting = { name: string; email: string; identity: IdentityInput };

let line = 0;
/** « 06 39 98 … » is a range kept for fiction. */
const phone = () =>
  `06 39 98 ${String(Math.floor(++line / 10)).padStart(2, "0")} ${line % 10}${line % 10}`;

function candidate(
  email: string,
  sex: "F" | "M",
  [firstName, birthName]: [string, string],
  [bornOn, birthPlace, where]: Birth,
  [address, postalCode, city]: Home,
  rest: Rest = {},
): Casting {
  const isFrench = /^\d{5}$/.test(where);
  return {
    name: `${firstName} ${rest.usageName ?? birthName}`,
    email,
    identity: {
      sex,
      firstName,
      birthName,
      bornOn,
      birthPlace,
      address,
      postalCode,
      city,
      usageName: "",
      otherFirstNames: "",
      nationality: "française",
      country: "FR",
      phone: phone(),
      birthPostalCode: isFrench ? where : "",
      birthCountry: isFrench ? "FR" : where,
      ...rest,
    },
  };
}

const vae = {
  camille: candidate(
    "candidat.vae@demo.example",
    "F",
    ["Camille", "Renaudin"],
    ["1989-04-17", "Chartres", "28000"],
    ["14 rue des Tanneurs", "28000", "Chartres"],
    { otherFirstNames: "Louise Odette" },
  ),
  ines: candidate(
    "ines.belkacem@exemple.example",
    "F",
    ["Inès", "Belkacem"],
    ["1994-11-02", "Roubaix", "59100"],
    ["3 allée du Parc", "59650", "Villeneuve-d’Ascq"],
  ),
  zoe: candidate(
    "zoe.nunez@exemple.example",
    "F",
    ["Zoé", "Ñuñez‑O’Connor"],
    ["1991-02-28", "Cork", "IE"],
    ["27 quai de la Fosse", "44000", "Nantes"],
    { nationality: "irlandaise" },
  ),
  yann: candidate(
    "yann.legoff@exemple.example",
    "M",
    ["Yann", "Le Goff"],
    ["1983-07-09", "Quimper", "29000"],
    ["8 rue de Kergwen", "29000", "Quimper"],
  ),
  mai: candidate(
    "mai.dang@exemple.example",
    "F",
    ["Thị Mai", "Đặng"],
    ["1987-09-30", "Đà Nẵng", "VN"],
    ["52 avenue d’Ivry", "75013", "Paris"],
    { nationality: "vietnamienne" },
  ),
  thierry: candidate(
    "thierry.collin@exemple.example",
    "M",
    ["Thierry", "Collin"],
    ["1972-01-12", "Épinal", "88000"],
    ["6 chemin des Hauts-Prés", "88000", "Épinal"],
  ),
  sabrina: candidate(
    "sabrina.moreau@exemple.example",
    "F",
    ["Sabrina", "Moreau"],
    ["1990-05-21", "Saint-Denis", "97400"],
    ["19 rue Maréchal-Leclerc", "97400", "Saint-Denis"],
  ),
  come: candidate(
    "come.dursel@exemple.example",
    "M",
    ["Côme", "d’Ürsel"],
    ["1985-12-08", "Bruxelles", "BE"],
    ["40 rue Esquermoise", "59800", "Lille"],
    { nationality: "belge" },
  ),
  awa: candidate(
    "awa.diallo@exemple.example",
    "F",
    ["Awa", "Diallo"],
    ["1992-08-15", "Dakar", "SN"],
    ["11 boulevard de Strasbourg", "31000", "Toulouse"],
    { usageName: "Fournier" },
  ),
  lucas: candidate(
    "lucas.fernandes@exemple.example",
    "M",
    ["Lucas", "Fernandes"],
    ["1988-03-03", "Braga", "PT"],
    ["5 place Jean-Jaurès", "37000", "Tours"],
    { nationality: "portugaise" },
  ),
  patrick: candidate(
    "patrick.simonnet@exemple.example",
    "M",
    ["Patrick", "Simonnet"],
    ["1976-10-25", "Limoges", "87000"],
    ["2 rue du Clocher", "87000", "Limoges"],
  ),
  elise: candidate(
    "elise.marchand@exemple.example",
    "F",
    ["Élise", "Marchand"],
    ["1986-06-14", "Angers", "49000"],
    ["31 rue Saint-Laud", "49100", "Angers"],
    { otherFirstNames: "Marie Anne" },
  ),
  karim: candidate(
    "karim.haddad@exemple.example",
    "M",
    ["Karim", "Haddad"],
    ["1990-01-19", "Saint-Étienne", "42000"],
    ["17 rue de la République", "79000", "Niort"],
  ),
  sylvie: candidate(
    "sylvie.brunet@exemple.example",
    "F",
    ["Sylvie", "Brunet"],
    ["1979-04-04", "Auxerre", "89000"],
    ["9 rue du Pont", "89000", "Auxerre"],
  ),
  nadege: candidate(
    "nadege.pierre-louis@exemple.example",
    "F",
    ["Nadège", "Pierre-Louis"],
    ["1984-02-11", "Fort-de-France", "97200"],
    ["22 rue Victor-Schœlcher", "97200", "Fort-de-France"],
  ),
  zoltan: candidate(
    "zoltan.horvath@exemple.example",
    "M",
    ["Zoltán", "Horváth"],
    ["1981-11-23", "Szeged", "HU"],
    ["13 rue Oberkampf", "75011", "Paris"],
    { nationality: "hongroise" },
  ),
  lucia: candidate(
    "lucia.garcia@exemple.example",
    "F",
    ["Lucía", "García Peña"],
    ["1993-07-07", "Perpignan", "66000"],
    ["4 rue des Augustins", "66000", "Perpignan"],
    { usageName: "Delbos" },
  ),
};

const workplace = {
  theo: candidate(
    "candidat.travail@demo.example",
    "M",
    ["Théo", "Bellanger"],
    ["1998-03-26", "La Rochelle", "17000"],
    ["7 rue Amelot", "79000", "Niort"],
  ),
  fatou: candidate(
    "fatou.ndiaye@exemple.example",
    "F",
    ["Fatou", "Ndiaye"],
    ["1999-12-01", "Saint-Louis", "SN"],
    ["15 rue Ricard", "79000", "Niort"],
    { nationality: "sénégalaise" },
  ),
  margaux: candidate(
    "margaux.petit@exemple.example",
    "F",
    ["Margaux", "Petit"],
    ["2000-05-18", "Poitiers", "86000"],
    ["1 rue Basse", "79000", "Niort"],
  ),
  rayan: candidate(
    "rayan.ouali@exemple.example",
    "M",
    ["Rayan", "Ouali"],
    ["1997-08-08", "Bondy", "93140"],
    ["29 avenue de Paris", "79000", "Niort"],
  ),
  lea: candidate(
    "lea.fontaine@exemple.example",
    "F",
    ["Léa", "Fontaine"],
    ["1996-10-13", "Saintes", "17100"],
    ["10 rue Alsace-Lorraine", "17100", "Saintes"],
  ),
  ibrahim: candidate(
    "ibrahim.sow@exemple.example",
    "M",
    ["Ibrahim", "Sow"],
    ["1995-01-30", "Conakry", "GN"],
    ["18 rue du Rabot", "79000", "Niort"],
  ),
  justine: candidate(
    "justine.lefevre@exemple.example",
    "F",
    ["Justine", "Lefèvre"],
    ["1994-04-22", "Melle", "79500"],
    ["3 place Bujault", "79500", "Melle"],
    { usageName: "Auger" },
  ),
  mathis: candidate(
    "mathis.roux@exemple.example",
    "M",
    ["Mathis", "Roux"],
    ["2001-06-06", "Parthenay", "79200"],
    ["12 rue de la Saunerie", "79200", "Parthenay"],
  ),
  dimitri: candidate(
    "dimitri.popescu@exemple.example",
    "M",
    ["Dimitri", "Popescu"],
    ["1992-09-09", "Cluj-Napoca", "RO"],
    ["44 rue de Strasbourg", "44000", "Nantes"],
    { nationality: "roumaine" },
  ),
  hugo: candidate(
    "hugo.lambert@exemple.example",
    "M",
    ["Hugo", "Lambert"],
    ["1999-02-14", "Rezé", "44400"],
    ["6 rue Sadi-Carnot", "44400", "Rezé"],
  ),
  chloe: candidate(
    "chloe.girard@exemple.example",
    "F",
    ["Chloé", "Girard"],
    ["1997-11-11", "Vannes", "56000"],
    ["25 rue du Port", "56000", "Vannes"],
  ),
  amandine: candidate(
    "amandine.coste@exemple.example",
    "F",
    ["Amandine", "Coste"],
    ["1993-01-05", "Angoulême", "16000"],
    ["38 rue de Montmoreau", "16000", "Angoulême"],
  ),
  loic: candidate(
    "loic.kermarrec@exemple.example",
    "M",
    ["Loïc", "Kermarrec"],
    ["1990-08-27", "Brest", "29200"],
    ["9 rue de Siam", "44000", "Nantes"],
  ),
  ophelie: candidate(
    "ophelie.bastide@exemple.example",
    "F",
    ["Ophélie", "Bastide"],
    ["1995-05-05", "Niort", "79000"],
    ["2 impasse des Lilas", "79180", "Chauray"],
  ),
  noe: candidate(
    "noe.garnier@exemple.example",
    "M",
    ["Noé", "Garnier"],
    ["1994-12-24", "Bressuire", "79300"],
    ["5 rue Gambetta", "79300", "Bressuire"],
  ),
  anais: candidate(
    "anais.rousseau@exemple.example",
    "F",
    ["Anaïs", "Rousseau"],
    ["1996-03-16", "Saint-Nazaire", "44600"],
    ["20 avenue de la République", "44600", "Saint-Nazaire"],
  ),
  kevin: candidate(
    "kevin.dacosta@exemple.example",
    "M",
    ["Kévin", "Da Costa"],
    ["1991-10-10", "Champigny-sur-Marne", "94500"],
    ["16 rue Paul-Bellamy", "44000", "Nantes"],
  ),
};

export const candidates = { ...vae, ...workplace };
export type CandidateKey = keyof typeof candidates;
