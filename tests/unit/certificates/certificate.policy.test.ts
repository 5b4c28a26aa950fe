import { expect, test } from "vitest";
import { certificatePolicy } from "@/lib/certificates/certificate.policy";
import { markPolicy } from "@/lib/certificates/marks/mark.policy";
import { holdersOf } from "../rights/cast";

test("a certificate is read by its holder and the secretariat, which alone revokes and duplicates it", () => {
  expect(holdersOf(certificatePolicy, { holderUserId: "candidat" })).toEqual({
    read: ["self", "secretariat"],
    revoke: ["secretariat"],
    duplicate: ["secretariat"],
    readRegister: ["secretariat"],
  });
});

test("the signature, the seal and the logo of the body are the administrator’s", () => {
  expect(holdersOf(markPolicy, undefined)).toEqual({
    read: ["administrator"],
    keep: ["administrator"],
  });
});
