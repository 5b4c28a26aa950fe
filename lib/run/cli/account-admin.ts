import { makeFirstAdministrator } from "@/lib/accounts/people/first-administrator.commands";
import { messageUrl } from "@/lib/messages/link.queries";
import { nobody } from "@/lib/platform/actor/actor";
import { clock } from "@/lib/platform/clock";
import { commit } from "@/lib/platform/db/work";
import { failureMessages } from "@/lib/platform/form/failure-messages";
import { email as emailSchema } from "@/lib/platform/shared/fields.schema";
import { Refusal } from "../launch/process.ts";
import { command } from "./terminal.ts";

const USAGE = "Usage : npm run account:admin -- prenom.nom@exemple.fr";

await command(async () => {
  const { data: email } = emailSchema.safeParse(process.argv[2]);
  if (!email) throw new Refusal(USAGE);
  const made = await commit({ actor: nobody, now: clock.now() }, (work) =>
    makeFirstAdministrator(work, email),
  );
  if (!made.ok) {
    if (made.error.reason === "RULE") throw new Refusal(made.error.message);
    throw new Refusal(
      made.error.reason === "BUSY"
        ? failureMessages.BUSY
        : "Un autre terminal fait la même chose : recommencez.",
    );
  }
  const { link } = made.value;
  if (!link)
    return console.log(
      `${email} a déjà un compte, qui devient celui de l’administrateur : connectez-vous.`,
    );
  const url = messageUrl({ label: "", invitation: { page: "invitation", ...link } });
  console.log(
    `Administrateur : ouvrez ce lien dans les quatorze jours, il ne sert qu’une fois.\n${url}`,
  );
});
