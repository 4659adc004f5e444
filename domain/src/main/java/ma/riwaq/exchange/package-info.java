/** The formats in which other programs read a release. */
package ma.riwaq.exchange;
