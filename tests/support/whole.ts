/**
 * `npm run test:whole` asks for every page as every person in every way, and inspects it for every account; a run of
 * `npm test` asks each person the document and a third of the other ways, which moves on with each row, and inspects a
 * page once for those who share a space.
 */
export const isWhole = process.env["WHOLE"] === "1";
