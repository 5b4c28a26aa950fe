import { ActionForm } from "@/components/form/action-form";
import { signOutAction } from "@/lib/accounts/sign-in/sign-in.actions";
import { SignOutButton } from "./sign-out-button";

export function SignOutForm() {
  return (
    <ActionForm action={signOutAction}>
      <SignOutButton />
    </ActionForm>
  );
}
