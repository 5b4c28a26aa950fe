import "server-only";
import { createHash } from "node:crypto";
import { confirmPassword } from "@/lib/accounts/links/password.commands";
import { tellAdministrators } from "@/lib/accounts/people/administrators.commands";
import { isLastWriter } from "@/lib/platform/db/last-writer.queries";
import type { Work } from "@/lib/platform/db/work";
import {
  refuseByRule,
  refuseConflict,
  refuseNotFound,
  valueOr,
} from "@/lib/platform/shared/failure";
import { settingPolicy } from "@/lib/settings/setting.policy";
import { checkEdit, definitionOf, readValue } from "@/lib/settings/value";
import type { ChangeSettingInput } from "./setting.schema";

/**
 * Gives a setting a value and its source, as confirmed or still to be. A value edited without being confirmed is to
 * be confirmed again. The password again; the other administrators are told. Refusals: NOT_FOUND for who is no administrator, CONFLICT with what stands now when the page
 * was made on an older version, RULE at the field that is not acceptable.
 */
export async function changeSetting(
  work: Work,
  input: ChangeSettingInput,
): Promise<{ key: string }> {
  const { tx, actor, authorId, now } = work;
  const { key, version, source, confirmed } = input;
  const definition = definitionOf(key);
  if (!settingPolicy.change(actor) || !definition) refuseNotFound();
  const value = readValue(definition, input.value);
  valueOr(checkEdit(definition, { value, source, confirmed }), ({ message, field }) =>
    refuseByRule(message, field),
  );
  await confirmPassword(work, input.password);
  const confirmation = confirmed
    ? { confirmedAt: now, confirmedById: authorId }
    : { confirmedAt: null, confirmedById: null };
  const { count } = await tx.setting.updateMany({
    where: { key, version },
    data: { value, source, version: version + 1, ...confirmation },
  });
  if (count === 0) {
    const current = await tx.setting.findUnique({
      where: { key },
      select: { value: true, source: true, version: true, confirmedAt: true },
    });
    if (!current) refuseNotFound();
    const isOwn = await isLastWriter(work, { subjectType: "Setting", subjectId: key });
    refuseConflict(textsOf(current), { isOwn });
  }
  const { label } = definition;
  await tellAdministrators(work, { kind: "settingChanged", parameters: { key, label } });
  const valueHash = createHash("sha256").update(`${value}\n${source}`).digest("hex");
  work.record({
    action: "changeSetting",
    subjectType: "Setting",
    subjectId: key,
    payload: { valueHash, confirmed },
  });
  return { key };
}

type Standing = { value: string; source: string; version: number; confirmedAt: Date | null };

/** What stands now, by field of its form. */
const textsOf = ({ value, source, version, confirmedAt }: Standing) => ({
  value,
  source,
  confirmed: confirmedAt ? "on" : "",
  version: String(version),
});
