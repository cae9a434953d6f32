import { expect, test } from 'vitest';
import { mayList } from '../../entrypoints/background/listing.ts';
import { isCheckout } from '../../model/checkout.ts';

test.each([
  ['https://www.coursera.org/search?query=sql', true],
  ['https://www.coursera.org/es/browse/data', true],
  ['https://www.coursera.org/professional-certificates/google-data-analytics', false],
  ['https://www.coursera.org/learn/rivers', false],
  ['https://www.coursera.org/es-mx/learn/rivers', false],
  ['https://www.edx.org/learn/hydrology', true],
  ['https://www.edx.org/learn/hydrology/delft-rivers', false],
  ['https://www.edx.org/course/rivers', false],
  ['https://www.edx.org/search', true],
  ['https://www.coursera.org/payments/checkout', false],
  ['https://notcoursera.org/search', false],
  ['https://coursera.org.example/search', false],
  ['about:blank', false],
  ['', false],
])('%s lists credentials and is none itself: %s', (url, expected) => expect(mayList(url)).toBe(expected));

test.each([
  ['https://www.coursera.org/payments/checkout?cartId=1', true],
  ['https://www.coursera.org/cart', true],
  ['https://payment.edx.org/', true],
  ['https://ecommerce.edx.org/basket/', true],
  ['https://www.coursera.org/learn/payments', false],
  ['https://www.coursera.org/learn/checkout-design', false],
  ['https://www.edx.org/search?q=cart', false],
  ['no address', false],
])('%s is a payment page: %s', (url, expected) => expect(isCheckout(url)).toBe(expected));
