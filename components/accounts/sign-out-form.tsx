"use client";
import { useActionState } from "react";
import { signOutAction } from "@/lib/accounts/sign-in/sign-in.actions";

export function SignOutForm() {
  const [, signOut, pending] = useActionState(signOutAction, {});
  return (
    <form className="no-print" action={signOut}>
      <button
        type="submit"
        disabled={pending}
        className="min-h-target text-soft underline decoration-1 underline-offset-4 hover:text-ink"
      >
        Se déconnecter
      </button>
    </form>
  );
}
