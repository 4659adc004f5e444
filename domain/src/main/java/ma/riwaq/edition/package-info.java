/** A fair and its editions: all else belongs to one. */
package ma.riwaq.edition;
