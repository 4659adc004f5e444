/** Organisations and people, over all editions. */
package ma.riwaq.directory;
