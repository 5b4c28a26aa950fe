import { create } from "qrcode";

const QUIET = 2; // modules left white around the code

/** A QR code as an SVG drawing, with a quarter of it allowed to be damaged. */
export function qrSvg(text: string): string {
  const { modules } = create(text, { errorCorrectionLevel: "Q" });
  const dark = Array.from(modules.data.entries()).filter(([, isDark]) => isDark);
  const path = dark
    .map(([i]) => `M${(i % modules.size) + QUIET} ${Math.floor(i / modules.size) + QUIET}h1v1h-1z`)
    .join("");
  const side = modules.size + 2 * QUIET;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path d="${path}" fill="#14182B"/></svg>`;
}
