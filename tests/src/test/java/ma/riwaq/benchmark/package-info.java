/** How fast the public site is, beside a web server that sends the same bytes from a file, and as on a phone; {@code ./tests/benchmark}, {@code ./tests/lighthouse}. */
package ma.riwaq.benchmark;
