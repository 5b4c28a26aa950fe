import { ActionForm } from "@/components/form/action-form";
import { ConfirmBlock } from "@/components/form/confirm-block";
import { RadioGroupField } from "@/components/form/radio-group-field";
import { RowActs } from "@/components/form/row-acts";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Row, Rows } from "@/components/ui/rows";
import { Tag } from "@/components/ui/tag";
import { COMPANY_ROLES, type TeamMember } from "@/lib/companies/company";
import { companyRoleHints, companyRoleLabels } from "@/lib/companies/company.labels";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";
import type { FormAction } from "@/lib/platform/form/form-state";
import { formatDay, parisDay } from "@/lib/platform/shared/calendar";

type TeamProps = { members: readonly TeamMember[]; endAction: FormAction };

/** Who belongs to a company; past members stay in the history. */
export function Team({ members, endAction }: TeamProps) {
  const present = members.filter(({ endedAt }) => endedAt === null);
  const past = members.filter(({ endedAt }) => endedAt !== null);
  return (
    <>
      <Rows label="Équipe">
        {present.map((member) => (
          <Row
            key={member.id}
            title={
              <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                {member.name}
                <Tag tone={member.role === "MANAGER" ? "info" : "neutral"}>
                  {companyRoleLabels[member.role]}
                </Tag>
              </span>
            }
            detail={`${member.email} · depuis le ${formatDay(parisDay(member.startedAt))}`}
          >
            <RowActs>
              <ConfirmBlock
                action={endAction}
                fields={{ id: member.id }}
                label="Mettre fin à cet accès"
                of={member.name}
                consequence={
                  <p>
                    {member.name} perdra aussitôt cet accès. Ce qui a été fait reste dans
                    l’historique. Un comité en cours devra être changé si cette personne y siège.
                  </p>
                }
              />
            </RowActs>
          </Row>
        ))}
      </Rows>
      {past.length > 0 && (
        <details>
          <summary className="min-h-target py-2 font-semibold text-brand">
            Anciens membres ({past.length})
          </summary>
          <Rows label="Anciens membres">
            {past.map((member) => (
              <Row
                key={member.id}
                title={member.name}
                detail={period(member)}
                trail={<Tag>{companyRoleLabels[member.role]}</Tag>}
              />
            ))}
          </Rows>
        </details>
      )}
    </>
  );
}

const period = ({ startedAt, endedAt }: TeamMember) =>
  `Du ${formatDay(parisDay(startedAt))}${endedAt ? ` au ${formatDay(parisDay(endedAt))}` : ""}`;

type InviteProps = {
  companyId: string;
  action: FormAction;
  constraints: FormConstraints<"name" | "email">;
};
const roles = COMPANY_ROLES.map((value) => ({
  value,
  label: companyRoleLabels[value],
  hint: companyRoleHints[value],
}));

/** Invites somebody into the team; says the same whether or not they have an account already. */
export function InviteMember({ companyId, action, constraints }: InviteProps) {
  return (
    <ActionForm action={action} fields={{ companyId }} label="Inviter dans l’équipe">
      <TextField name="name" label="Prénom et nom" {...constraints.name} autoComplete="off" />
      <TextField
        name="email"
        label="Adresse électronique"
        {...constraints.email}
        type="email"
        autoComplete="off"
      />
      <RadioGroupField name="role" label="Rôle" options={roles} required />
      <SubmitButton>Inviter</SubmitButton>
    </ActionForm>
  );
}
