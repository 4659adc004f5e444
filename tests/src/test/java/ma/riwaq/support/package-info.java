/** What the tests need around the product: a server, databases, a browser, Debian's programs. Knows no feature. */
package ma.riwaq.support;
