import { Link } from "@/components/ui/link";
import { routes } from "@/lib/routes";

const facts = [
  {
    figure: "À parité",
    text: "Autant de représentants des employeurs que des organisations syndicales de salariés.",
  },
  { figure: "Un an", text: "La présidence passe chaque année d’un collège à l’autre." },
  {
    figure: "Souverain",
    text: "Lui seul décide, et ses délibérations sont confidentielles.",
  },
];

/** The jury in three facts, on the brand's colour. */
export function JuryStrip() {
  return (
    <section className="on-brand bg-brand text-on-brand">
      <div className="mx-auto max-w-wide space-y-6 px-[clamp(1rem,4vw,3rem)] py-12">
        <h2 className="text-2xl">Un jury paritaire décide</h2>
        <ul className="grid gap-6 sm:grid-cols-3">
          {facts.map(({ figure, text }) => (
            <li key={text} className="border-t-2 border-clock-track pt-4">
              <span className="mb-1 block font-serif text-3xl font-semibold text-clock-done">
                {figure}
              </span>
              {text}
            </li>
          ))}
        </ul>
        <p>
          <Link href={routes.faqEntry("jury")} className="text-on-brand hover:text-on-brand">
            Comment le jury est composé et ce qu’il peut décider
          </Link>
        </p>
      </div>
    </section>
  );
}
