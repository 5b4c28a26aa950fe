import { expect, test } from "vitest";
import { routes } from "@/lib/routes";
import { pageOf } from "@/lib/run/launch/page-patterns";

test.each<[url: string, page: string]>([
  ["/", "/"],
  ["/faq", "/faq"],
  ["/faq/", "/faq"],
  ["/secretariat/sessions/nouvelle", "/secretariat/sessions/nouvelle"],
  [routes.secretariatSession("a5"), "/secretariat/sessions/[id]"],
  [routes.invitation("a5", "secret"), "/invitation/[id]"],
  [routes.verification("CRCA-7F3K"), "/verifier/[code]"],
  [routes.accountList({ q: "zoe martin" }), "/administration/comptes"],
  [routes.upload("justificatif"), "/api/depots/justificatif"],
  ["/zoe.martin@exemple.fr", "other"],
  ["/faq/zoe", "other"],
  ["//exemple.fr/faq", "other"],
  ["", "other"],
])("%s is told as %s", (url, page) => {
  expect(pageOf(url)).toBe(page);
});
