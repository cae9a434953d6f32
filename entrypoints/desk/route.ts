import { useEffect, useState } from 'react';

/** Where in the desk the user is: `#compare?c=…&c=…` is the part `compare` with two credentials. */
export type Route = { part: string; credentials: string[] };

export function routeOf(hash: string): Route {
  const [part = '', query = ''] = hash.replace(/^#/, '').split('?');
  return { part, credentials: new URLSearchParams(query).getAll('c') };
}

export const hashOf = (part: string, credentials: readonly string[] = []): string =>
  `#${part}${credentials.length > 0 ? `?${new URLSearchParams(credentials.map((one) => ['c', one]))}` : ''}`;

/** The route in the address bar, followed as it changes. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
