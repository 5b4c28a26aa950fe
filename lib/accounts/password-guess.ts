import type { ZxcvbnFactory } from "@zxcvbn-ts/core";

/** Guesses, as a power of ten, below which zxcvbn calls a password guessable even where each guess is slow. */
const ENOUGH = 10;
/** The same for what is left of it without the words that everybody tries for this person. */
const ENOUGH_LEFT = 7;
/** What is weighed, in characters: a long password whose beginning resists does too, and weighing costs by length. */
const WEIGHED = 32;

/** Words that anybody would try here first. */
const HOUSE_WORDS =
  "portail cqp crca certification certificat qualification professionnelle relation client clientele assurance assurances vae jury candidat candidate secretariat administration entreprise branche cpnfpe demo motdepasse";

let kept: Promise<ZxcvbnFactory> | undefined;

/** French and English words, names and the most used passwords: some megabytes, read when first asked for. */
async function load(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, common, french, english] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
    import("@zxcvbn-ts/language-fr"),
    import("@zxcvbn-ts/language-en"),
  ]);
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...french.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    l33tMaxSubstitutions: 5, // « P@ssw0rd » is read; a password made of such signs takes milliseconds, not seconds
  });
}

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The words of three letters or more in a name and an address, without their accents, the longest first. */
const wordsIn = (text: string): string[] =>
  [...new Set(plain(text).match(/\p{L}{3,}/gu) ?? [])].sort((a, b) => b.length - a.length);

const ADVICE = "Une phrase de sept mots à vous est sûre et se retient.";
const PERSONAL = `Ce mot de passe est fait de votre nom, de votre adresse ou d’un mot de ce portail, qu’on essaie en premier. ${ADVICE}`;
const REPEATED = `Ce mot de passe répète ou suit les mêmes signes (« aaaa », « 1234 », « azerty »), qu’un programme devine vite. ${ADVICE}`;
const COMMON = `Ce mot de passe est fait d’un mot, d’un prénom ou d’une date que beaucoup emploient, et qu’un programme devine vite. ${ADVICE}`;

/**
 * Why a password would be guessed (French), or null: fewer than ten thousand million guesses by zxcvbn, or little left of
 * it for who knows the person's name, their address and the words of the portal (ANSSI, guide of 2021: nothing personal,
 * nothing of a list; ASVS 6.2.4, 6.2.11).
 */
export async function guessable(
  password: string,
  { email, displayName }: { email: string; displayName: string },
): Promise<string | null> {
  kept ??= load();
  const zxcvbn = await kept;
  const weigh = (text: string) => zxcvbn.check([...text].slice(0, WEIGHED).join(""));
  const left = wordsIn(`${displayName} ${email} ${HOUSE_WORDS}`).reduce(
    (text, word) => text.replaceAll(word, ""),
    plain(password),
  );
  if (weigh(left).guessesLog10 < ENOUGH_LEFT && left !== plain(password)) return PERSONAL;
  const { guessesLog10, sequence } = weigh(password);
  if (guessesLog10 >= ENOUGH) return null;
  return sequence.some(({ pattern }) => /repeat|sequence|spatial/i.test(pattern))
    ? REPEATED
    : COMMON;
}
