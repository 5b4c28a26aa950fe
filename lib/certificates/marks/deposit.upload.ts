import "server-only";
import { defineUpload } from "@/lib/documents/define-upload";
import { routes } from "@/lib/routes";
import { depositMark } from "./deposit.commands";
import { depositMarkSchema } from "./deposit.schema";

export const depositMarkUpload = defineUpload({
  name: "depositMark",
  address: routes.upload("marque"),
  input: depositMarkSchema,
  run: depositMark,
  says: "L’image est déposée\u00a0: regardez le spécimen avant de la mettre en service.",
  page: () => routes.marks,
});
