/** How fast the public site is, beside a web server that sends the same bytes from a file; {@code ./tests/benchmark}. */
package ma.riwaq.benchmark;
