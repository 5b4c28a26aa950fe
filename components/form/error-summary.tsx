"use client";
import { useEffect, useRef, useState } from "react";
import type { Place } from "@/lib/platform/shared/failure";
import { FaultIcon } from "./fault-icon";
import { fieldId, useFormContext } from "./form-context";

type Props = {
  message?: string | undefined;
  errors: Record<string, string[] | undefined>;
  /** The page of what stands in the way. */
  see?: Place | undefined;
};

/** What is wrong, at the top: takes the focus and leads to each field. */
export function ErrorSummary({ message, errors, see }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const faults = Object.entries(errors).flatMap(([name, texts]) =>
    texts?.[0] ? [{ name, text: texts[0] }] : [],
  );
  const title =
    faults.length > 1 ? `${faults.length} réponses sont à corriger` : "Une réponse est à corriger";
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="flex max-w-measure gap-3 rounded-base border-2 border-danger bg-danger-tint px-4 py-3"
    >
      <FaultIcon className="mt-0.5 size-5 text-danger" />
      <div className="min-w-0 space-y-1">
        <p className="font-semibold text-danger">{message ?? title}</p>
        {faults.length > 0 && (
          <ul className="space-y-1.5">
            {faults.map((fault) => (
              <li key={fault.name}>
                <FaultLink {...fault} />
              </li>
            ))}
          </ul>
        )}
        {see && (
          <p>
            <a href={see.href} className="font-semibold text-danger">
              {see.label}
            </a>
          </p>
        )}
      </div>
    </div>
  );
}

function FaultLink({ name, text }: { name: string; text: string }) {
  const id = fieldId(useFormContext().id, name);
  const [label, setLabel] = useState("");
  useEffect(() => setLabel(labelOf(document.getElementById(id))), [id]);
  return (
    <a href={`#${id}`} className="text-danger">
      {label && `${label} : `}
      {text}
    </a>
  );
}

type Labelled = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
const isLabelled = (control: HTMLElement | null): control is Labelled =>
  control instanceof HTMLInputElement ||
  control instanceof HTMLSelectElement ||
  control instanceof HTMLTextAreaElement;

/** A choice among several is named by its group, anything else by its own label; before it, the block it stands in. */
function labelOf(control: HTMLElement | null): string {
  const isChoice =
    control instanceof HTMLInputElement &&
    (control.type === "radio" || control.name.endsWith("[]"));
  const named = isLabelled(control) && !isChoice ? control.labels?.[0] : undefined;
  const group = control?.closest("fieldset");
  const block = named ? group : group?.parentElement?.closest("fieldset");
  const words = [block?.querySelector("legend"), named ?? group?.querySelector("legend")];
  return words.flatMap((label) => label?.firstChild?.textContent || []).join(", ");
}
