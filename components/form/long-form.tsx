import { accountOnDevice } from "@/lib/platform/auth/drawn-for";
import type { NamedAction } from "@/lib/platform/form/form-state";
import type { ActionFormProps } from "./action-form";
import { hiddenFields, sameForm } from "./form-start";
import { LongFormBody } from "./long-form-body";
import type { Draft } from "./use-draft";

type Props = Omit<ActionFormProps, "closed"> & {
  /** Saves the form while one writes: the action's own command, which gives the version it has made. */
  saves?: Draft["save"] & NamedAction;
};

/**
 * ActionForm for what takes long to fill in: answers are checked while they are typed, against the same
 * HTML constraints, and saved where an action `saves` them. Its fields have plain names (no dots). Brings
 * react-hook-form, so only where it is worth it.
 */
export async function LongForm({ action, saves, fields = {}, ...rest }: Props) {
  const hidden = await hiddenFields(action, fields);
  const draft = saves && {
    save: saves,
    hidden: await sameForm(saves, hidden),
    account: await accountOnDevice(),
  };
  return <LongFormBody {...rest} action={action} hidden={hidden} draft={draft} />;
}
