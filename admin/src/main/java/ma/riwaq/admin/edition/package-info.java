/** Fairs, editions, and the home of an edition with what is left to do. */
package ma.riwaq.admin.edition;
