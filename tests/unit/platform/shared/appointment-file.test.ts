import { expect, test } from "vitest";
import { appointmentFile } from "@/lib/platform/shared/appointment-file";
import { parisInstant } from "@/lib/platform/shared/calendar";

const lines = (day: string, time: string, place = "8, rue de la Paix, Paris") =>
  appointmentFile({
    id: "entretien-1",
    starts: parisInstant(day, time),
    title: "Entretien avec le jury, CQP CRCA",
    place,
    page: "https://portail.exemple.fr/candidat",
  })
    .replaceAll("\r\n ", "")
    .split("\r\n");

test("an appointment stands at its instant of Paris, in winter and in summer", () => {
  expect(lines("2027-01-15", "09:30")).toContain("DTSTART:20270115T083000Z");
  expect(lines("2027-07-15", "09:30")).toContain("DTSTART:20270715T073000Z");
});

test("it keeps its identity when it moves, and its place is one text whatever signs it holds", () => {
  const moved = lines("2027-02-01", "14:00", "Salle B ; 2e étage\nà droite");
  expect(moved).toContain("UID:entretien-1");
  expect(moved).toContain("LOCATION:Salle B \\; 2e étage\\nà droite");
  expect(moved.at(0)).toBe("BEGIN:VCALENDAR");
});
