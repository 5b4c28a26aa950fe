"use client";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { keepSession } from "@/lib/accounts/sign-in/user-session.actions";

type Props = {
  idleMinutes: number;
  /** Milliseconds until the session ends whatever one does. */
  endsIn: number;
  /** Whose page it is, as every form says. */
  hidden: Record<string, string | number>;
};

const MINUTE = 60_000;
const WARNED_BEFORE = 5 * MINUTE;
const LOOKS_EVERY = 15_000;
const SIGNS_OF_LIFE = ["keydown", "pointerdown", "input"] as const;

type Said = { about: "absence" | "end"; isOver: boolean };

/** What there is to say at an instant: nothing while more than five minutes are left. */
function saidAt(now: number, ends: { absence: number; end: number }): Said | null {
  const about = ends.absence < ends.end ? "absence" : "end";
  const left = ends[about] - now;
  return left > WARNED_BEFORE ? null : { about, isOver: left <= 0 };
}

/**
 * Says five minutes before that a session is going to end, and what becomes of what was typed. Who types or clicks is
 * there: the portal is told so every few minutes, from one page for all those of the browser. Without JavaScript
 * nothing is said, and a form sent too late is kept all the same.
 */
export function SessionWatch({ idleMinutes, endsIn, hidden }: Props) {
  const idle = idleMinutes * MINUTE;
  const seen = useRef(Date.now());
  const active = useRef(false);
  const end = useRef(Date.now() + endsIn);
  const channel = useRef<BroadcastChannel | null>(null);
  const [said, setSaid] = useState<Said | null>(null);

  const stay = async () => {
    active.current = false;
    const asked = Date.now();
    const data = new FormData();
    for (const [name, value] of Object.entries(hidden)) data.append(name, String(value));
    const answer = await keepSession(data).catch(() => null);
    if (!answer || !("value" in answer)) return;
    seen.current = asked;
    channel.current?.postMessage(seen.current);
    setSaid(null);
  };
  const look = () => {
    const now = Date.now();
    const ends = { absence: seen.current + idle, end: end.current };
    const next = saidAt(now, ends);
    const isDue = now - seen.current > Math.min(WARNED_BEFORE, idle / 4);
    if (active.current && isDue && !next?.isOver) void stay();
    else setSaid(next);
  };
  const looking = useRef(look);
  looking.current = look;

  useEffect(() => {
    const others = "BroadcastChannel" in globalThis ? new BroadcastChannel("session") : null;
    channel.current = others;
    others?.addEventListener("message", ({ data }: MessageEvent<number>) => {
      seen.current = Math.max(seen.current, data);
      looking.current();
    });
    others?.postMessage(seen.current);
    const note = () => {
      active.current = true;
    };
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, note);
    const timer = setInterval(() => looking.current(), LOOKS_EVERY);
    return () => {
      for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, note);
      clearInterval(timer);
      others?.close();
    };
  }, []);

  if (!said) return null;
  return (
    <div
      role="alert"
      className="no-print fixed inset-x-4 bottom-4 z-20 mx-auto max-w-page shadow-raised"
    >
      <Notice tone="warning" title={titleOf(said)}>
        <p>{KEPT}</p>
        {said.about === "absence" && !said.isOver && (
          <Button type="button" onClick={() => void stay()}>
            Rester connecté
          </Button>
        )}
      </Notice>
    </div>
  );
}

const titleOf = ({ about, isOver }: Said) => {
  if (isOver) return "Votre session est fermée";
  return about === "absence"
    ? "Êtes-vous toujours là ? Votre session se ferme dans moins de cinq minutes"
    : "Votre session a duré douze heures : elle se ferme dans moins de cinq minutes";
};
const KEPT =
  "Ce que vous avez écrit sur cette page n’est pas perdu : envoyez votre formulaire même après la fermeture, connectez-vous, et vous le retrouverez rempli.";
