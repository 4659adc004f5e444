/** Where and when sessions are held. */
package ma.riwaq.schedule;
