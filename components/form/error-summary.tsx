"use client";
import { useEffect, useRef, useState } from "react";
import { FaultIcon } from "./fault-icon";
import { fieldId, useFormContext } from "./form-context";

type Props = { message?: string | undefined; errors: Record<string, string[] | undefined> };

/** What is wrong, at the top: takes the focus and leads to each field. */
export function ErrorSummary({ message, errors }: Props) {
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
          <ul>
            {faults.map((fault) => (
              <li key={fault.name}>
                <FaultLink {...fault} />
              </li>
            ))}
          </ul>
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

function labelOf(control: HTMLElement | null): string {
  const legend = control?.closest("fieldset")?.querySelector("legend");
  const label = legend ?? (control instanceof HTMLInputElement ? control.labels?.[0] : null);
  return label?.firstChild?.textContent ?? "";
}
