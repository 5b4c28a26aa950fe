type Props = {
  id: string;
  options: readonly string[];
  active: number;
  choose: (option: string) => void;
};

/** What is proposed below a field; the keys are those of the field, which keeps the focus. */
export function SuggestionList({ id, options, active, choose }: Props) {
  const count = options.length > 1 ? `${options.length} propositions` : "1 proposition";
  return (
    <>
      <p role="status" className="sr-only">
        {options.length > 0 && `${count}, à parcourir par les flèches.`}
      </p>
      <div
        id={id}
        role="listbox"
        aria-label="Propositions"
        hidden={options.length === 0}
        className="absolute inset-x-0 z-10 mt-1 max-h-80 overflow-y-auto rounded-base border border-line bg-surface p-1.5 shadow-raised"
      >
        {options.map((option, index) => (
          <button
            key={option}
            type="button"
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
            className="flex min-h-target w-full text-start cursor-pointer items-center rounded-base px-3 hover:bg-hover aria-selected:bg-brand-tint"
          >
            {option}
          </button>
        ))}
      </div>
    </>
  );
}
