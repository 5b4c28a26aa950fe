type Promised<R, C extends keyof R> = R & { [K in C]: NonNullable<R[K]> };

/** A row with the columns that the database promises to whoever reads it so; one that lacks them is a bug. */
export function promised<R extends object, C extends keyof R>(
  row: R,
  ...columns: readonly C[]
): Promised<R, C> {
  if (!hasAll(row, columns)) throw new Error(`a row lacks one of ${columns.join(", ")}`);
  return row;
}

const hasAll = <R extends object, C extends keyof R>(
  row: R,
  columns: readonly C[],
): row is Promised<R, C> => columns.every((column) => row[column] != null);
