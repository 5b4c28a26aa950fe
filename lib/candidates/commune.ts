/** « Saint-Denis (974) »: a commune, and what tells it from its namesakes. */
export type CommuneName = { name: string; mark: string };

export const communeLabel = ({ name, mark }: CommuneName): string => `${name} (${mark})`;

/** What is compared of a commune's name: letters and figures alone, without accents, « St » and « Ste » in full. */
export const communeKey = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replace(/\bst(e?)\b/g, "saint$1")
    .replace(/[^a-z0-9]/g, "");

const WITH_MARK = /^(.+?)\s*\(\s*([0-9][0-9ab][0-9]{0,3})\s*\)$/i;

/** A commune as one types or chooses it: its name as it is compared, and the department or code in brackets, if any. */
export function readCommune(typed: string): { key: string; mark: string | null } {
  const [, name = typed, mark] = WITH_MARK.exec(typed.trim()) ?? [];
  return { key: communeKey(name), mark: mark?.toUpperCase() ?? null };
}

/** The department of an INSEE code, as one writes it: « 44 », « 2A », « 974 ». */
export const departmentOf = (inseeCode: string): string =>
  inseeCode.slice(0, /^9[78]/.test(inseeCode) ? 3 : 2);
