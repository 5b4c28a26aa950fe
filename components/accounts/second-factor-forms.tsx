import { ActionForm } from "@/components/form/action-form";
import { ConfirmBlock } from "@/components/form/confirm-block";
import { OwnPasswordField } from "@/components/form/own-password-field";
import { PasswordField } from "@/components/form/password-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Link } from "@/components/ui/link";
import {
  confirmSecondFactorAction,
  drawRecoveryCodesAction,
  giveCodeAction,
  removeSecondFactorAction,
  startSecondFactorAction,
} from "@/lib/accounts/factor/second-factor.actions";
import { enterCodeAction } from "@/lib/accounts/sign-in/entry.actions";
import type { FieldConstraints, FormConstraints } from "@/lib/platform/form/field-constraints";
import { routes } from "@/lib/routes";

/** A code of the application, or one of recovery: letters too, hence the whole keyboard. */
const CodeField = (constraints: FieldConstraints) => (
  <TextField
    {...constraints}
    name="oneTimeCode"
    label="Code"
    hint="Les six chiffres qu’affiche votre application, ou un de vos codes de récupération."
    autoComplete="one-time-code"
  />
);

type CodeProps = { constraints: FormConstraints<"oneTimeCode">; next: string };

export const EnterCodeForm = ({ constraints, next }: CodeProps) => (
  <ActionForm action={enterCodeAction} fields={{ next }} label="Code de connexion">
    <CodeField {...constraints.oneTimeCode} />
    <SubmitButton>Se connecter</SubmitButton>
  </ActionForm>
);

export const GiveCodeForm = ({ constraints, next }: CodeProps) => (
  <ActionForm action={giveCodeAction} fields={{ next }} label="Code redemandé">
    <CodeField {...constraints.oneTimeCode} />
    <SubmitButton>Continuer</SubmitButton>
  </ActionForm>
);

export const StartSecondFactorForm = ({
  constraints,
}: {
  constraints: FormConstraints<"password">;
}) => (
  <ActionForm action={startSecondFactorAction} label="Activer la double authentification">
    <PasswordField
      {...constraints.password}
      name="password"
      label="Votre mot de passe"
      autoComplete="current-password"
    />
    <SubmitButton>Continuer</SubmitButton>
  </ActionForm>
);

type ConfirmProps = {
  constraints: FormConstraints<"oneTimeCode">;
  /** Null where nothing awaits a first code. */
  setup: { image: string; secret: string } | null;
};

export const ConfirmSecondFactorForm = ({ constraints, setup }: ConfirmProps) => (
  <ActionForm
    action={confirmSecondFactorAction}
    label="Relier l’application"
    closed={setup === null && <NothingToConfirm />}
  >
    <p>Scannez ce QR code avec votre application, dans les quinze minutes.</p>
    {/* biome-ignore lint/performance/noImgElement: drawn here, nothing to optimise */}
    <img src={setup?.image} alt="QR code à scanner" className="size-56 bg-surface" />
    <p>
      Sans appareil photo, tapez cette clé&nbsp;:
      <br />
      <code className="break-words font-mono">{setup?.secret}</code>
    </p>
    <TextField
      {...constraints.oneTimeCode}
      name="oneTimeCode"
      label="Code affiché par l’application"
      hint="Six chiffres."
      inputMode="numeric"
      autoComplete="one-time-code"
    />
    <SubmitButton>Activer</SubmitButton>
  </ActionForm>
);

const NothingToConfirm = () => (
  <p>
    Rien n’est à relier&nbsp;: votre double authentification est active, ou ce QR code a expiré.{" "}
    <Link href={routes.secondFactor}>Voir ma double authentification</Link>
  </p>
);

type ProvedProps = { constraints: FormConstraints<"oneTimeCode"> };

export const DrawRecoveryCodesForm = ({ constraints }: ProvedProps) => (
  <ConfirmBlock
    action={drawRecoveryCodesAction}
    label="Tirer dix nouveaux codes"
    tone="primary"
    consequence={<p>Les codes que vous aviez ne serviront plus.</p>}
  >
    <OwnPasswordField />
    <CodeField {...constraints.oneTimeCode} />
  </ConfirmBlock>
);

export const RemoveSecondFactorForm = ({ constraints }: ProvedProps) => (
  <ConfirmBlock
    action={removeSecondFactorAction}
    label="Retirer la double authentification"
    consequence={<p>Votre mot de passe suffira de nouveau pour vous connecter.</p>}
  >
    <OwnPasswordField />
    <CodeField {...constraints.oneTimeCode} />
  </ConfirmBlock>
);
