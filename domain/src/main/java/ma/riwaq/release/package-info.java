/** The document that the public sees: made of the draft, compared, sealed, current. */
package ma.riwaq.release;
