import type { ReactNode } from "react";
import { OwnFrame } from "@/app/own-frame";

export default function EveryoneLayout({ children }: { children: ReactNode }) {
  return <OwnFrame>{children}</OwnFrame>;
}
