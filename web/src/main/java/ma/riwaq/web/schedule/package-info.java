/** The whole programme with its filters, and one day of it. */
package ma.riwaq.web.schedule;
