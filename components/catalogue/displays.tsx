import { Button, ButtonLink } from "@/components/ui/button";
import { Card, Cards } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { NextAction } from "@/components/ui/next-action";
import { Notice } from "@/components/ui/notice";
import { ProvisionalNote } from "@/components/ui/provisional-note";
import { Row, Rows } from "@/components/ui/rows";
import { StateBadge } from "@/components/ui/state-badge";
import { Tag } from "@/components/ui/tag";
import { Timeline } from "@/components/ui/timeline";
import { routes } from "@/lib/routes";
import { Specimen } from "./specimen";

const tones = ["neutral", "info", "success", "warning", "danger"] as const;
const toneWords = {
  neutral: "Brouillon",
  info: "À l’étude",
  success: "Recevable",
  warning: "Pièce attendue",
  danger: "Refusée",
};

export function Actions() {
  return (
    <Specimen name="Button, ButtonLink">
      <div className="flex flex-wrap gap-3">
        <Button type="button">Déposer</Button>
        <Button type="button" tone="ghost" icon="pencil">
          Modifier
        </Button>
        <Button type="button" tone="danger">
          Retirer
        </Button>
        <Button type="button" disabled>
          Envoi…
        </Button>
        <ButtonLink href={routes.home} tone="ghost" icon="download">
          Télécharger le récépissé
        </ButtonLink>
      </div>
    </Specimen>
  );
}

export function States() {
  return (
    <>
      <Specimen name="StateBadge, Tag">
        <div className="flex flex-wrap gap-3">
          {tones.map((tone) => (
            <StateBadge key={tone} tone={tone}>
              {toneWords[tone]}
            </StateBadge>
          ))}
          {tones.map((tone) => (
            <Tag key={tone} tone={tone}>
              {toneWords[tone]}
            </Tag>
          ))}
        </div>
      </Specimen>
      <Specimen name="Notice">
        <div className="space-y-3">
          {tones.map((tone) => (
            <Notice key={tone} tone={tone} title={toneWords[tone]}>
              <p>Une phrase qui dit ce qui se passe, et ce qu’il faut en faire.</p>
            </Notice>
          ))}
        </div>
      </Specimen>
    </>
  );
}

export function Dossier() {
  return (
    <Specimen name="NextAction, Timeline, Card, Rows, DescriptionList">
      <NextAction
        title="Le secrétariat étudie votre dossier"
        aside="Nous vous écrirons aussi à l’adresse de votre compte."
        action={
          <ButtonLink href={routes.home} tone="inverse" icon="download">
            Télécharger le récépissé
          </ButtonLink>
        }
        clock={{
          elapsed: 31,
          total: 61,
          remaining: 30,
          label: "31 jours écoulés sur 61, réponse au plus tard le 22 janvier 2027",
        }}
      >
        <p>
          Aucune action attendue de votre part. Sans réponse le <strong>22 janvier 2027</strong>,
          votre demande sera acceptée.
        </p>
      </NextAction>
      <Timeline
        label="Étapes de votre VAE"
        steps={[
          { label: "Dépôt", note: "22 nov. 2026", state: "past" },
          { label: "Recevabilité", note: "réponse avant le 22 janv.", state: "now" },
          { label: "Dossier de validation", state: "next" },
          { label: "Entretien", state: "next" },
          { label: "Décision du jury", state: "next" },
        ]}
      />
      <Cards>
        <Card title="Blocs demandés">
          <Rows>
            <Row
              lead={<Tag tone="success">Acquis</Tag>}
              title="Bloc 1"
              detail="Jury du 14 mars 2025"
            >
              Comprendre le besoin du client et lui proposer une réponse adaptée
            </Row>
            <Row lead={<Tag>Demandé</Tag>} title="Bloc 2">
              Traiter la demande du client
            </Row>
          </Rows>
          <ProvisionalNote subject="l’intitulé des blocs" />
        </Card>
        <Card title="Pièces jointes" aside={<Tag tone="warning">1 à vérifier</Tag>}>
          <Rows>
            <Row
              lead={<Icon name="file" className="size-5" />}
              title={<a href="#main">Pièce d’identité</a>}
              detail="PDF, 1,2 Mo, déposée le 22 novembre"
              trail={<Tag tone="success">Acceptée</Tag>}
            />
          </Rows>
          <DescriptionList
            items={[
              { term: "Nom de naissance", value: "Ñuñez-O’Connor" },
              { term: "Né(e) le", value: "4 mars 1990, à Đà Nẵng" },
              { term: "Téléphone", value: "" },
            ]}
          />
        </Card>
      </Cards>
    </Specimen>
  );
}

export function Empty() {
  return (
    <Specimen name="EmptyState">
      <EmptyState
        title="Aucune candidature"
        action={<ButtonLink href={routes.home}>Commencer</ButtonLink>}
      >
        Vous n’avez pas encore déposé de demande. Comptez une demi-heure, en plusieurs fois si vous
        le voulez.
      </EmptyState>
    </Specimen>
  );
}
