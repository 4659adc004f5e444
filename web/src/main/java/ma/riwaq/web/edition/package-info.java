/** The home of an edition, the list of editions, and the colours of an edition. */
package ma.riwaq.web.edition;
