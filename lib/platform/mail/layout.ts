import { type Html, html } from "./html";

/** What a message says, from which both of its versions are made. The link is the only action a message asks for. */
export type MessageContent = {
  heading: string;
  paragraphs: string[];
  action?: { label: string; url: string };
};

/** Who writes: from Settings. */
export type MessageSender = { bodyName: string; contact: string };

export type RenderedMessage = { text: string; html: string };

const WHY =
  "Vous recevez ce message parce que cette adresse sert à un compte ou à une démarche du portail.";
const LINK_NOTE = "Si le bouton ne répond pas, copiez cette adresse dans votre navigateur :";

export function renderMessage(content: MessageContent, sender: MessageSender): RenderedMessage {
  return { text: asText(content, sender), html: asHtml(content, sender).text };
}

function asText(
  { heading, paragraphs, action }: MessageContent,
  { bodyName, contact }: MessageSender,
): string {
  const link = action ? [`${action.label} :\n${action.url}`] : [];
  const footer = ["-- ", bodyName, contact, WHY].map(oneLine).join("\n");
  return `${[heading, ...paragraphs, ...link].join("\n\n")}\n\n${footer}\n`;
}

const oneLine = (text: string) => text.replaceAll(/[\r\n]+/g, " ");

function asHtml(
  { heading, paragraphs, action }: MessageContent,
  { bodyName, contact }: MessageSender,
): Html {
  return html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${heading}</title>
</head>
<body style="margin:0;background:#FBFAF7;color:#14182B;font:17px/1.55 'Source Sans 3',Helvetica,Arial,sans-serif">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px">
<tr><td style="padding:0 8px 16px;color:#0B5A6F;font-weight:600">${bodyName}</td></tr>
<tr><td style="background:#FFFFFF;border:1px solid #DEDCD3;border-radius:8px;padding:32px 28px">
<h1 style="margin:0 0 20px;font:600 25px/1.25 'Source Serif 4',Georgia,serif">${heading}</h1>
${paragraphs.map((text) => html`<p style="margin:0 0 16px">${lines(text)}</p>\n`)}${action ? button(action) : ""}</td></tr>
<tr><td style="padding:20px 8px;color:#5C6484;font-size:14px">
<p style="margin:0 0 6px">${bodyName}<br>${lines(contact)}</p>
<p style="margin:0">${WHY}</p>
</td></tr>
</table>
</td></tr></table>
</body>
</html>
`;
}

const lines = (text: string): Html[] =>
  text.split("\n").map((line, i) => (i === 0 ? html`${line}` : html`<br>${line}`));

const button = ({ label, url }: { label: string; url: string }): Html =>
  html`<p style="margin:24px 0"><a href="${url}" style="display:inline-block;background:#0B5A6F;color:#FFFFFF;text-decoration:none;font-weight:600;padding:12px 22px;border-radius:8px">${label}</a></p>
<p style="margin:0;color:#5C6484;font-size:14px">${LINK_NOTE}<br><span style="word-break:break-all">${url}</span></p>
`;
