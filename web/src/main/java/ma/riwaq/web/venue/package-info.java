/** The pages of rooms. */
package ma.riwaq.web.venue;
