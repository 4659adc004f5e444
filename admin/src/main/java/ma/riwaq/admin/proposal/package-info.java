/** What agencies propose, what editors decide on it, and who is told. */
package ma.riwaq.admin.proposal;
