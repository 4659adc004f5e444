/** The conflicts of an edition, what was accepted of them, and the times kept free. */
package ma.riwaq.admin.conflict;
