/** An address that may be cut before its @ and nowhere inside a name, as long as there is room. */
export function EmailAddress({ value }: { value: string }) {
  const at = value.lastIndexOf("@");
  return (
    <>
      {value.slice(0, at)}
      <wbr />
      {value.slice(at)}
    </>
  );
}
