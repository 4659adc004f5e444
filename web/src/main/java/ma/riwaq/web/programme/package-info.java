/** The pages of sessions, events and themes. */
package ma.riwaq.web.programme;
