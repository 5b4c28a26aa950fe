import sharp from "sharp";

/** Drawn, and of nobody: a signature, a round seal and a logo, on a transparent ground. */
const drawings = {
  SIGNATURE: `<svg xmlns="http://www.w3.org/2000/svg" width="720" height="240" fill="none" stroke="#1b2a6b" stroke-width="7" stroke-linecap="round">
    <path d="M40 190C90 40 150 30 140 120S80 210 130 190s110-120 150-110-40 110 0 100 70-90 110-90-20 90 20 84 80-100 120-96-10 70 40 66 70-30 110-34"/>
    <path d="M60 214C240 196 460 196 660 206" stroke-width="4"/></svg>`,
  SEAL: `<svg xmlns="http://www.w3.org/2000/svg" width="420" height="420" fill="none" stroke="#0b5a6f">
    <circle cx="210" cy="210" r="190" stroke-width="9"/><circle cx="210" cy="210" r="140" stroke-width="4"/>
    <path d="M210 120l26 62 66 6-50 44 15 66-57-35-57 35 15-66-50-44 66-6z" stroke-width="7" stroke-linejoin="round"/></svg>`,
  LOGO: `<svg xmlns="http://www.w3.org/2000/svg" width="760" height="220"><g fill="#0b5a6f">
    <path d="M30 110a80 80 0 0 1 160 0v80h-34v-80a46 46 0 0 0-92 0v80H30z"/><circle cx="110" cy="112" r="24"/>
    <rect x="240" y="60" width="460" height="26" rx="13"/><rect x="240" y="110" width="380" height="20" rx="10" opacity=".7"/>
    <rect x="240" y="154" width="420" height="20" rx="10" opacity=".45"/></g></svg>`,
} as const;

export type DrawnMark = keyof typeof drawings;

export const drawnMark = (mark: DrawnMark): Promise<Buffer> =>
  sharp(Buffer.from(drawings[mark])).png().toBuffer();
