import { makeFirstAdministrator } from "@/lib/accounts/first-administrator.commands";
import { nobody } from "@/lib/auth/actor";
import { clock } from "@/lib/clock";
import { commit } from "@/lib/db/work";
import { messageUrl } from "@/lib/messages/message-link.delivery";
import { email as emailSchema } from "@/lib/shared/fields.schema";
import { Refusal } from "../launch/run.ts";
import { command } from "./run.ts";

const USAGE = "Usage : npm run account:admin -- prenom.nom@exemple.fr";

await command(async () => {
  const { data: email } = emailSchema.safeParse(process.argv[2]);
  if (!email) throw new Refusal(USAGE);
  const made = await commit({ actor: nobody, now: clock.now() }, (work) =>
    makeFirstAdministrator(work, email),
  );
  if (!made.ok) {
    throw new Refusal(
      made.error.reason === "RULE"
        ? made.error.message
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
    `Premier administrateur : ouvrez ce lien dans les quatorze jours, il ne sert qu’une fois.\n${url}`,
  );
});
