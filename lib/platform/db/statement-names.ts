/** Each name is a plan kept in every connection that used it: more would weigh more than planning anew. */
const MOST = 500;
const UNNAMED = "";

/**
 * Names for the statements that come again: PostgreSQL reads and plans a named statement once a connection. A text gets its
 * name the second time it is seen, so that those that hardly ever come twice (a list of values of another length) take none.
 */
export function statementNames(most = MOST): (statement: { sql: string }) => string {
  const names = new Map<string, string>();
  const seen = new Set<string>();
  return ({ sql }) => {
    const name = names.get(sql);
    if (name) return name;
    if (names.size >= most) return UNNAMED;
    if (seen.delete(sql)) {
      const given = `portail_${names.size + 1}`;
      names.set(sql, given);
      return given;
    }
    if (seen.size >= most) seen.clear();
    seen.add(sql);
    return UNNAMED;
  };
}
