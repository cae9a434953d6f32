/** How the path of a cart or payment page begins, after a language; `payment.` and its like stand in front of a host. */
const paths = /^(?:\/[a-z]{2}(?:-[a-z]{2,4})?)?\/(?:cart|basket|checkout|payments?|billing|purchase)(?:\/|$)/i;
const hosts = /^(?:payment|payments|checkout|ecommerce)\./i;

/** Whether an address is a cart or payment page, on which nothing is read. Looks at nothing but the address. */
export function isCheckout(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, pathname } = new URL(url);
  return paths.test(pathname) || hosts.test(hostname);
}
