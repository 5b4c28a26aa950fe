import { ActionForm } from "@/components/form/action-form";
import { CheckboxField } from "@/components/form/checkbox-field";
import { DateField } from "@/components/form/date-field";
import { FieldPair } from "@/components/form/field-pair";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { factTexts } from "@/lib/configuration/standard/fields";
import { saveStandardFactsAction } from "@/lib/configuration/standard/text.actions";
import type { StandardDraftPage } from "@/lib/configuration/standard/view";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";

type Texts = ReturnType<typeof factTexts>;
export type FactConstraints = FormConstraints<keyof Texts>;
type Props = { draft: StandardDraftPage; constraints: FactConstraints };

/** Everything that is said of a registration besides its texts and its rule. */
export function FactsForm({ draft: { id, version, document }, constraints }: Props) {
  const texts = factTexts(document);
  const field = (name: keyof Texts) => ({
    name,
    defaultValue: texts[name],
    ...constraints[name],
    optional: "peut attendre",
  });
  const level = { required: false, inputMode: "numeric" } as const;
  return (
    <ActionForm action={saveStandardFactsAction} fields={{ id, version }} label="Enregistrement">
      <TextField {...field("rncpCode")} label="Code au répertoire" hint="Par exemple RNCP41351." />
      <TextField {...field("title")} label="Intitulé" />
      <TextField {...field("acronym")} label="Sigle" hint="Par exemple CQP CRCA." />
      <FieldPair>
        <TextField {...field("level")} {...level} label="Niveau" />
        <TextField {...field("europeanLevel")} {...level} label="Niveau du cadre européen" />
      </FieldPair>
      <TextAreaField
        {...field("specialties")}
        label="Spécialités (NSF)"
        hint="Une par ligne&nbsp;: code&nbsp;; libellé."
        rows={2}
      />
      <TextAreaField
        {...field("awardingBodies")}
        label="Certificateurs"
        hint="Un par ligne&nbsp;: nom&nbsp;; nom commercial&nbsp;; SIRET. Les deux derniers peuvent manquer."
        rows={3}
      />
      <TextAreaField
        {...field("occupations")}
        label="Fonctions visées"
        hint="Une par ligne."
        rows={5}
      />
      <FieldPair>
        <DateField {...field("registeredOn")} label="Décision d’enregistrement" />
        <DateField {...field("expiresOn")} label="Échéance" />
      </FieldPair>
      <TextField
        {...field("registeredOnSource")}
        label="Source de la date de décision"
        hint="Par exemple la fiche du répertoire, ou la décision et son numéro."
      />
      <CheckboxField
        name="registeredOnOfficial"
        label="Cette date est officielle"
        hint="Sans cette case, elle reste «&nbsp;à confirmer&nbsp;»."
        defaultChecked={document.registeredOnOfficial}
      />
      <TextField
        {...field("textSource")}
        label="Source du texte"
        hint="D’où viennent les blocs, les compétences et les critères."
      />
      <SubmitButton>Enregistrer</SubmitButton>
    </ActionForm>
  );
}
