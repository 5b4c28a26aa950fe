import { answersIn, copyOn, type DraftCopy } from "./draft-copy";
import { DraftFound } from "./draft-found";
import { saidOf } from "./draft-said";
import type { Draft, DraftState, FoundDraft } from "./use-draft";

export { wordsOf } from "./draft-words";

/** From the first unsaved key, in milliseconds: what is typed meanwhile leaves with it. */
const PAUSE = 1_500;
const [FIRST_RETRY, LAST_RETRY] = [5_000, 60_000];

type Page = {
  tell: (state: DraftState) => void;
  find: (found: FoundDraft) => void;
  /** Aborted when the form is gone. */
  leaving: AbortSignal;
};
type Answer = Awaited<ReturnType<Draft["save"]>> | null;

/**
 * Saves a form while it is typed in: one sending at a time, each on the version that the one before has made; what the
 * server has not confirmed stays on the device, and is offered again when the form is opened.
 */
export function keepDraft(form: HTMLFormElement, draft: Draft, page: Page): DraftSaver {
  const copy = copyOn(draft.account, String(draft.hidden["formId"]));
  offer(copy, form, page);
  const saver = new DraftSaver(form, draft, copy, page.tell);
  const opened = location.href;
  let wasSent = false;
  const { leaving: signal } = page;
  form.addEventListener("input", () => saver.typed(), { signal });
  if (isTouched(form)) saver.typed();
  const onSubmit = () => {
    wasSent = true;
  };
  form.addEventListener("submit", onSubmit, { signal });
  for (const event of ["online", "pagehide"])
    addEventListener(event, () => saver.saveNow(), { signal });
  document.addEventListener("visibilitychange", () => document.hidden && saver.saveNow(), {
    signal,
  });
  signal.addEventListener("abort", () => {
    saver.stop();
    if (wasSent && location.href !== opened) copy.forget();
  });
  return saver;
}

type Copy = ReturnType<typeof copyOn>;

function offer(copy: Copy, form: HTMLFormElement, { find }: Page): void {
  const found = copy.read();
  const values = differing(found?.values ?? {}, answersIn(form));
  const said = Object.entries(values).map(([name, text]) => saidOf(form, name, text));
  if (!found || Object.keys(values).length === 0) return void copy.forget();
  copy.offer(true);
  const answered = () => copy.offer(false);
  find({ ...found, values, said, answered, forget: copy.forget, Shown: DraftFound });
}

/** Typed in before this was there. */
const isTouched = (form: HTMLFormElement): boolean =>
  [...form.elements].some(
    (control) =>
      (control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement) &&
      (control.value !== control.defaultValue ||
        (control instanceof HTMLInputElement && control.checked !== control.defaultChecked)),
  );

const differing = (kept: DraftCopy["values"], held: DraftCopy["values"]): DraftCopy["values"] =>
  Object.fromEntries(
    Object.entries(kept).filter(
      ([name, text]) => name in held && asKept(held[name]) !== asKept(text),
    ),
  );

/** As the server keeps a text. */
const asKept = (text = "") => text.trim().normalize("NFC");

export class DraftSaver {
  readonly #form: HTMLFormElement;
  readonly #draft: Draft;
  readonly #copy: Copy;
  readonly #tell: Page["tell"];
  #version: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | undefined;
  #isDirty = false;
  #isOver = false;
  #failures = 0;

  constructor(form: HTMLFormElement, draft: Draft, copy: Copy, tell: Page["tell"]) {
    this.#form = form;
    this.#draft = draft;
    this.#copy = copy;
    this.#tell = tell;
  }

  typed(): void {
    this.#copy.keep(answersIn(this.#form));
    this.#isDirty = true;
    if (!this.#sending && !this.#isOver && this.#timer === undefined) this.#plan(PAUSE);
  }

  saveNow(): void {
    if (this.#isDirty && !this.#sending && !this.#isOver) this.#begin();
  }

  stop(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
  }

  #plan(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#begin(), delay);
  }

  /** Before the whole form is sent: nothing more leaves by itself, and the version that it is then sent on, if another. */
  async settled(): Promise<number | undefined> {
    this.#unplan();
    await this.#sending;
    this.#unplan();
    return this.#isOver ? undefined : this.#version;
  }

  #unplan(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #begin(): void {
    this.#unplan();
    this.#sending = this.#save();
  }

  async #save(): Promise<void> {
    this.#isDirty = false;
    this.#tell({ is: "saving" });
    const answer = await this.#draft.save(this.#data()).catch(() => null);
    this.#sending = undefined;
    if (this.#isOver) return;
    const state = stateAfter(answer, this.#failures);
    this.#settle(state);
    this.#tell(state);
  }

  #settle(state: DraftState): void {
    switch (state.is) {
      case "waiting":
        this.#failures += 1;
        this.#isDirty = true;
        this.#plan(state.seconds * 1000);
        break;
      case "saved":
        this.#failures = 0;
        this.#version = state.version;
        if (!this.#isDirty) this.#copy.forget();
        break;
      case "incomplete":
        break;
      default:
        this.#isOver = true;
        return;
    }
    if (this.#isDirty && this.#timer === undefined) this.#plan(PAUSE);
  }

  /** The form as it stands, sent to the action that answers instead of leading on. */
  #data(): FormData {
    const data = new FormData(this.#form);
    for (const [name, value] of Object.entries(this.#draft.hidden)) data.set(name, String(value));
    if (this.#version !== undefined) data.set("version", String(this.#version));
    return data;
  }
}

function stateAfter(answer: Answer, failures: number): DraftState {
  if (!answer || ("refused" in answer && answer.refused.isBusy))
    return { is: "waiting", seconds: Math.min(FIRST_RETRY * 2 ** failures, LAST_RETRY) / 1000 };
  if ("value" in answer) return { is: "saved", version: answer.value, at: new Date() };
  if ("signInAt" in answer) return { is: "signedOut", at: answer.signInAt };
  const { theirs, isOwn = false, fieldErrors, message = "" } = answer.refused;
  if (theirs) return afterConflict(theirs, isOwn);
  return fieldErrors ? { is: "incomplete" } : { is: "refused", message };
}

/** What stands now and differs in nothing was sent by this very page, whose answer was lost. */
function afterConflict(theirs: Readonly<Record<string, string>>, isOwn: boolean): DraftState {
  const { version, ...others } = theirs;
  return Object.keys(others).length === 0 && version
    ? { is: "saved", version: Number(version), at: new Date() }
    : { is: "conflict", theirs, isOwn };
}
