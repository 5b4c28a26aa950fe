import type { Metadata } from "next";
import { ConfirmSecondFactorForm } from "@/components/accounts/second-factor-forms";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { getOwnSetup } from "@/lib/accounts/factor/second-factor.queries";
import { confirmSecondFactorSchema } from "@/lib/accounts/factor/second-factor.schema";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { requireActor } from "@/lib/platform/auth/session";
import { clock } from "@/lib/platform/clock";
import { qrSvg } from "@/lib/platform/pdf/qr";
import { routes } from "@/lib/routes";

const title = "Relier votre application";
export const metadata: Metadata = { title };

export default async function SecondFactorSetupPage() {
  const setup = await getOwnSetup(await requireActor(), clock.now());
  const drawing = setup && Buffer.from(qrSvg(setup.address)).toString("base64");
  return (
    <div className="space-y-6">
      <Breadcrumb
        crumbs={[
          { label: "Mon compte", href: routes.account },
          { label: "Double authentification", href: routes.secondFactor },
          { label: title },
        ]}
      />
      <PageHeader title={title} />
      <Card>
        <ConfirmSecondFactorForm
          constraints={constraintsOf(confirmSecondFactorSchema)}
          setup={setup && { image: `data:image/svg+xml;base64,${drawing}`, secret: setup.secret }}
        />
      </Card>
    </div>
  );
}
