/** Themes, audiences, events and sessions, and who takes part. Knows nothing of rooms being taken or times. */
package ma.riwaq.programme;
