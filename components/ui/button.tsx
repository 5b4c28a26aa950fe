import type { ComponentProps, ReactNode } from "react";
import { Link } from "@/components/ui/link";
import type { Href } from "@/lib/routes";
import { type ButtonTone, buttonClasses } from "./button-classes";
import { Icon, type IconName } from "./icon";

/** The icon stands before the words; the one that points onwards, after them. */
function Face({ icon, children }: { icon: IconName | undefined; children: ReactNode }) {
  const drawing = icon && <Icon name={icon} />;
  return icon === "arrowRight" ? (
    <>
      {children}
      {drawing}
    </>
  ) : (
    <>
      {drawing}
      {children}
    </>
  );
}

type ButtonProps = Omit<ComponentProps<"button">, "className"> & {
  tone?: ButtonTone;
  icon?: IconName;
};

export function Button({ tone, icon, type = "submit", children, ...rest }: ButtonProps) {
  return (
    <button type={type} className={buttonClasses(tone)} {...rest}>
      <Face icon={icon}>{children}</Face>
    </button>
  );
}

type ButtonLinkProps = {
  href: Href;
  tone?: ButtonTone;
  icon?: IconName;
  /** A file, not a page: the browser fetches it itself. */
  download?: boolean;
  children: ReactNode;
};

export function ButtonLink({ href, tone, icon, download = false, children }: ButtonLinkProps) {
  const content = <Face icon={icon}>{children}</Face>;
  if (download) {
    return (
      <a href={href} download className={buttonClasses(tone)}>
        {content}
      </a>
    );
  }
  return (
    <Link href={href} className={buttonClasses(tone)}>
      {content}
    </Link>
  );
}
