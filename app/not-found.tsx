import type { Metadata } from "next";
import { NothingHere } from "@/components/layout/nothing-here";
import { OwnFrame } from "./own-frame";

export const metadata: Metadata = { title: "Page introuvable" };

export default function NotFound() {
  return (
    <OwnFrame>
      <NothingHere />
    </OwnFrame>
  );
}
