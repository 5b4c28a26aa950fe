import type { Metadata } from "next";
import { NothingHere } from "@/components/layout/nothing-here";

export const metadata: Metadata = { title: "Page introuvable" };

/** Inside the frame of the space: its navigation stays at hand. */
export default function PortalNotFound() {
  return <NothingHere />;
}
