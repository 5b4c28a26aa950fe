import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { fontVariables } from "@/components/layout/fonts";
import { pageTitles } from "@/components/layout/page-titles";
import { portalTitle } from "@/lib/platform/shared/portal";
import "./globals.css";
import "./print.css";

export const metadata: Metadata = {
  title: pageTitles(),
  description: `Le portail du ${portalTitle} : validation des acquis de l’expérience, évaluation en situation de travail, jury paritaire, vérification des certificats.`,
  icons: { icon: "/mark.svg" },
  formatDetection: { telephone: false, email: false, address: false },
};

export const viewport: Viewport = { themeColor: "#0b5a6f" };

/** Every page is rendered for its request: the nonce of its scripts is drawn anew each time (proxy.ts). */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <html lang="fr" className={fontVariables}>
      <body>{children}</body>
    </html>
  );
}
