/** The rooms of an edition and when they can be used. */
package ma.riwaq.venue;
