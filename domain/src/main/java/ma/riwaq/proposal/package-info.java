/** What agencies propose, what was decided on it, and who is told. */
package ma.riwaq.proposal;
