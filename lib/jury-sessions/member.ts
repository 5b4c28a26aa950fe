export type MandateKind = "TITULAR" | "SUBSTITUTE";
export type AttendanceStatus = "SUMMONED" | "PRESENT" | "ABSENT" | "EXCUSED";
