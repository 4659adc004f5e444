/** What happened to things and who did what; what was removed. */
package ma.riwaq.admin.history;
