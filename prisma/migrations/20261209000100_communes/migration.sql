-- the communes a birth is placed in, from INSEE's official geographic code; compared byte by byte, so that one index serves a beginning
CREATE TABLE "Commune" (
  "inseeCode" CHAR(5) NOT NULL CHECK ("inseeCode" ~ '^[0-9][0-9AB][0-9]{3}$'),
  "name" TEXT NOT NULL CHECK ("name" <> ''),
  "mark" TEXT NOT NULL CHECK ("mark" ~ '^[0-9][0-9AB]([0-9]|[0-9]{3})?$'),
  "searched" TEXT COLLATE "C" NOT NULL CHECK ("searched" ~ '^[a-z0-9]+$'),
  "postalCodes" TEXT[] NOT NULL,
  "population" INTEGER NOT NULL CHECK ("population" >= 0),
  "edition" TEXT NOT NULL,
  CONSTRAINT "Commune_pkey" PRIMARY KEY ("inseeCode", "searched")
);
CREATE UNIQUE INDEX "Commune_searched_mark_key" ON "Commune"("searched", "mark");
GRANT SELECT ON "Commune" TO portail_app;
