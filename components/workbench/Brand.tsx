/** The product's sign: a ledger with its margin. */
export function Brand({ size = 18 }: { size?: number }) {
  return (
    <svg class="wb-sign" viewBox="0 0 18 18" width={size} height={size} aria-hidden="true">
      <path d="M3 2.5h12v13H3z" stroke-width="1.4" />
      <path d="M10.5 2.5v13M12.3 2.5v13" stroke-width="1.1" />
      <path d="M5 6h3.5M5 9h3.5M5 12h2" stroke-width="1.4" />
    </svg>
  );
}
