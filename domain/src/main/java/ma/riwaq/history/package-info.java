/** What happened to the things of the fair and who did what: kept for good, looked up, taken back. */
package ma.riwaq.history;
