"use client";
import { type KeyboardEvent, useRef } from "react";
import { FieldFrame } from "./field-frame";
import { controlClasses } from "./field-props";
import { useField } from "./form-context";
import { SuggestionList } from "./suggestion-list";
import type { TextFieldProps } from "./text-field";
import { useSuggestions } from "./use-suggestions";

type Props = TextFieldProps & {
  /** The address that answers `?q=` with a list of texts. */
  source: string;
  /** Suggests only while this field of the form says so. */
  while: { name: string; is: string };
};

const STEPS: Readonly<Record<string, 1 | -1 | undefined>> = { ArrowDown: 1, ArrowUp: -1 };

/** A text that one may choose from what the server proposes while it is typed; without JavaScript, and against it, any text. */
export function SuggestField({
  name,
  label,
  hint,
  defaultValue,
  source,
  while: condition,
  maxLength: _,
  ...constraints
}: Props) {
  const { control, registration: __, sent, ...frame } = useField(name, hint);
  const { options, active, ask, move, close } = useSuggestions(source);
  const input = useRef<HTMLInputElement>(null);
  const list = `${frame.id}-list`;
  const typed = ({ value, form }: HTMLInputElement) => {
    const other = form?.elements.namedItem(condition.name);
    if (other && "value" in other && other.value === condition.is) void ask(value);
  };
  const choose = (option: string) => {
    if (!input.current) return;
    input.current.value = option;
    input.current.dispatchEvent(new Event("input", { bubbles: true }));
    close();
  };
  const press = (event: KeyboardEvent) => {
    if (options.length === 0) return;
    const step = STEPS[event.key];
    const chosen = options[active];
    if (step) move(step);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && chosen) choose(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <FieldFrame {...frame} label={label} hint={hint} required={constraints.required}>
      <div className="relative">
        <input
          type="text"
          {...constraints}
          {...control}
          ref={input}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls={list}
          aria-activedescendant={active < 0 ? undefined : `${list}-${active}`}
          autoComplete="off"
          defaultValue={sent ?? defaultValue ?? undefined}
          onInput={({ currentTarget }) => typed(currentTarget)}
          onKeyDown={press}
          onBlur={(event) => {
            close();
            control.onBlur?.(event);
          }}
          className={controlClasses}
        />
        <SuggestionList id={list} {...{ options, active, choose }} />
      </div>
    </FieldFrame>
  );
}
