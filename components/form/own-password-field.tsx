import { PasswordField } from "./password-field";

/** Signatures and decisions ask again for the password of whoever is signed in. */
export function OwnPasswordField() {
  return (
    <PasswordField name="password" label="Votre mot de passe" autoComplete="current-password" />
  );
}
