import { demoPassword } from "@/lib/accounts/sign-in/demo-users";
import { changeSetting } from "@/lib/configuration/setting.commands";
import { addFormerEmployer } from "@/lib/juries/institution/former-employer.commands";
import { grantMandate } from "@/lib/juries/institution/mandate.commands";
import { enrolOrganisation } from "@/lib/juries/institution/organisation.commands";
import { recordPresidency } from "@/lib/juries/institution/presidency.commands";
import { addSeat } from "@/lib/juries/institution/seat.commands";
import { db } from "@/lib/platform/db/client";
import { addDays, addMonths } from "@/lib/platform/shared/calendar";
import { versionSettingKey } from "@/lib/settings/setting";
import { staff } from "./cast-staff.ts";
import { former, type Holder, holders, organisations } from "./seats.ts";
import { act, type Story } from "./stage.ts";
import { known, type World } from "./world.ts";

const SOURCE = "valeur fictive de démonstration";

const confirmed: Record<string, string> = {
  "body.address": "1 place de la Démonstration, 75000 Paris",
  "body.email": "secretariat@demo.example",
  "body.phone": "01 99 00 12 34",
  "body.dpo": "Ludivine Charrier, dpo@demo.example",
  "body.publisher": "Étienne Vauquelin",
  "vae.signatory": "Étienne Vauquelin",
  "vae.signatoryCapacity": "Président de la commission",
  "vae.lapse": "on",
  "result.signatory": "Maud Lenoir",
  "result.signatoryCapacity": "Secrétaire de la commission",
  "certificate.place": "Paris",
};

/** The administrator fills in what the branch has still to tell, each with its source: it is invented here. */
export async function* settings(world: World): Story {
  const {
    days,
    staff: { admin },
    rncpCode,
  } = world;
  const ofVersion = [
    versionSettingKey(rncpCode, "registeredOn"),
    versionSettingKey(rncpCode, "title"),
  ];
  const edits: [string, string | null][] = [
    ...Object.entries(confirmed),
    ["jury.presidencyStartsOn", periods(world).last.startsOn],
    ...ofVersion.map((key): [string, null] => [key, null]),
  ];
  for (const [index, [key, value]] of edits.entries()) {
    yield* act(days.at(-328, `09:${10 + index}`), admin, async (work) => {
      const setting = await work.tx.setting.findUniqueOrThrow({ where: { key } });
      return changeSetting(work, {
        key,
        version: setting.version,
        value: value ?? setting.value,
        source: SOURCE,
        confirmed: true,
        password: demoPassword,
      });
    });
  }
}

/** Four years of mandates around the present, presidencies of twelve months since the first of a month. */
function periods({ days }: World) {
  const year = Number(days.day(0).slice(0, 4));
  const start = `${addMonths(days.day(0), -5).slice(0, 7)}-01`;
  const before = addMonths(start, -12);
  return {
    mandate: { startsOn: `${year - 2}-01-01`, endsOn: `${year + 1}-12-31` },
    last: { startsOn: before, endsOn: addDays(start, -1) },
    present: { startsOn: start, endsOn: addDays(addMonths(start, 12), -1) },
  };
}

/** Twelve seats in parity, their holders, and the presidency that changed sides. */
export async function* jury(world: World): Story {
  const {
    days,
    staff: { secretary },
    mandateIds,
  } = world;
  const { mandate, last, present } = periods(world);
  const { startsOn } = mandate;
  for (const { seats, ...organisation } of organisations) {
    const { id: organisationId } = yield* act(days.at(-327, "10:00"), secretary, (work) =>
      enrolOrganisation(work, { ...organisation, startsOn, endsOn: "" }),
    );
    for (const [index, seat] of seats.entries()) {
      yield* act(days.at(-327, "10:00"), secretary, (work) =>
        addSeat(work, { organisationId, label: `Siège ${index + 1}`, startsOn, endsOn: "" }),
      );
      const { id: seatId } = await db.seat.findFirstOrThrow({
        where: { organisationId, label: `Siège ${index + 1}` },
        select: { id: true },
      });
      for (const holder of seat)
        mandateIds.set(holder, yield* granted(world, { seatId, ...mandate }, holder));
    }
  }
  const { holder, ...formerEmployer } = former;
  yield* act(days.at(-326, "10:00"), secretary, (work) =>
    addFormerEmployer(work, {
      ...formerEmployer,
      mandateId: known(mandateIds, holder),
      endedOn: days.day(-1500),
    }),
  );
  yield* act(days.at(-325, "11:00"), secretary, (work) =>
    recordPresidency(work, { mandateId: known(mandateIds, "employer3"), ...elected(last) }),
  );
  yield* act(days.at(-180, "11:00"), secretary, (work) =>
    recordPresidency(work, { mandateId: known(mandateIds, "president"), ...elected(present) }),
  );
}

/** For a year of presidency, at the jury's last meeting before it. */
const elected = (year: { startsOn: string; endsOn: string }) => ({
  ...year,
  electedOn: addDays(year.startsOn, -40),
  minutesReference: `Réunion du jury, ${year.startsOn.slice(0, 4)}`,
  exception: "",
  password: demoPassword,
});

type Term = { seatId: string; startsOn: string; endsOn: string };

async function* granted(
  { days, staff: { secretary } }: World,
  { seatId, startsOn, endsOn }: Term,
  key: Holder,
): Story<string> {
  const { name, email } = staff[key];
  yield* act(days.at(-327, "10:00"), secretary, (work) =>
    grantMandate(work, {
      seatId,
      name,
      email,
      startsOn,
      endsOn,
      cpnfpeStartsOn: startsOn,
      cpnfpeEndsOn: endsOn,
      password: demoPassword,
      ...holders[key],
    }),
  );
  const { id } = await db.mandate.findFirstOrThrow({
    where: { seatId, user: { email } },
    select: { id: true },
  });
  return id;
}
