import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DataTable } from "@/components/ui/data-table";

const list = (searched: string | undefined, rows: readonly string[] = []) =>
  renderToStaticMarkup(
    createElement(DataTable<string>, {
      ...{ caption: "Comptes", rows, searched, empty: "Aucun compte trouvé" },
      columns: [{ id: "name", header: "Nom", cell: (row) => row }],
      rowKey: (row) => row,
    }),
  );

test("where the search is refused, which says why, the list says nothing", () => {
  expect(list("ma")).toBe("");
  expect(list("mar")).toBe("Aucun compte trouvé");
  expect(list("")).toBe("Aucun compte trouvé");
  expect(list(undefined)).toBe("Aucun compte trouvé");
  expect(list("ma", ["Martin"])).toContain("Martin");
});
