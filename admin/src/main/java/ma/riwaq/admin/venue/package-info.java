/** The rooms of an edition. */
package ma.riwaq.admin.venue;
