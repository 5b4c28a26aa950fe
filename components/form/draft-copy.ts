import { isOneOfSeveral } from "./exchange-held";

/** What a form held that the server had not confirmed, by the names of its fields; since when, in milliseconds. */
export type DraftCopy = { values: Readonly<Record<string, string>>; since: number };

const PREFIX = "brouillon.";
/** What nobody came back for is forgotten, in milliseconds. */
const LONGEST = 30 * 24 * 60 * 60 * 1000;
const UNSEEN = new Set(["key", "formId", "drawnFor", "version"]);

/** The answers that a form holds, without what travels unseen. Of several boxes of one name, each that is ticked is a line. */
export function answersIn(form: HTMLFormElement): Record<string, string> {
  const unticked = [...form.elements].flatMap((control) =>
    control instanceof HTMLInputElement && isOneOfSeveral(control) ? [[control.name, ""]] : [],
  );
  const data = new FormData(form);
  const seen = [...new Set(data.keys())].filter(
    (name) => !UNSEEN.has(name) && !name.startsWith("$"),
  );
  const answers = seen.flatMap((name) => {
    const texts = data.getAll(name).filter((value) => typeof value === "string");
    const lines = name.endsWith("[]") ? texts : texts.slice(0, 1);
    return texts.length > 0 ? [[name, lines.join("\n").replaceAll("\r\n", "\n")]] : [];
  });
  return Object.fromEntries([...unticked, ...answers]);
}

/** Where this device keeps what one form of one account held; while that is offered, nothing else takes its place. */
export function copyOn(account: string, formId: string) {
  const key = `${PREFIX}${account}.${formId}`;
  let isOffered = false;
  return {
    offer: (is: boolean) => {
      isOffered = is;
    },
    read: (): DraftCopy | null => {
      const copy = parsed(attempt(() => localStorage.getItem(key)));
      if (copy && Date.now() - copy.since < LONGEST) return copy;
      attempt(() => localStorage.removeItem(key));
      return null;
    },
    keep: (values: DraftCopy["values"]) =>
      isOffered ||
      attempt(() => localStorage.setItem(key, JSON.stringify({ values, since: Date.now() }))),
    forget: () => isOffered || attempt(() => localStorage.removeItem(key)),
  };
}

/** At sign-out nothing that was typed stays on the device. */
export function forgetCopies(): void {
  const keys = attempt(() => Object.keys(localStorage)) ?? [];
  for (const key of keys) if (key.startsWith(PREFIX)) attempt(() => localStorage.removeItem(key));
}

function parsed(text: string | null | undefined): DraftCopy | null {
  return text ? (attempt(() => JSON.parse(text) as DraftCopy) ?? null) : null;
}

/** Storage may be full, forbidden or not what was put into it: the page goes on without. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
