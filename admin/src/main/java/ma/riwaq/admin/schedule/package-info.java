/** The board on which an edition is arranged. */
package ma.riwaq.admin.schedule;
