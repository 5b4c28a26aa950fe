"use client";
import { forgetCopies } from "@/components/form/draft-copy";
import { useFormContext } from "@/components/form/form-context";

/** One word in the header of every page, without the look of a button. */
export function SignOutButton() {
  return (
    <button
      type="submit"
      onClick={forgetCopies}
      disabled={useFormContext().pending}
      className="min-h-target flex-none whitespace-nowrap text-soft underline decoration-1 underline-offset-4 hover:text-ink"
    >
      Se déconnecter
    </button>
  );
}
