import ical from "ical-generator";

type Appointment = {
  /** Stays the same when the appointment moves: a calendar then moves it too. */
  id: string;
  starts: Date;
  title: string;
  place: string;
  /** The page of the portal where it is told whole. */
  page: string;
};

/** An appointment as every calendar reads it (RFC 5545). How long it lasts is not known, and no name stands in it. */
export const appointmentFile = ({ id, starts, title, place, page }: Appointment): string =>
  ical({
    events: [{ id, start: starts, summary: title, location: place, url: page, description: page }],
  }).toString();

/** How a browser receives it: saved as a file, kept by nobody. */
export const appointmentHeaders = {
  "content-type": "text/calendar; charset=utf-8",
  "content-disposition": 'attachment; filename="rendez-vous.ics"',
  "x-content-type-options": "nosniff",
  "cache-control": "private, no-store",
};
