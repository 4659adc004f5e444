/** How fast the product is: the public site beside a web server that sends the same bytes from a file, and as on a phone, and what staff wait for; {@code ./tests/benchmark}, {@code ./tests/lighthouse}. */
package ma.riwaq.benchmark;
