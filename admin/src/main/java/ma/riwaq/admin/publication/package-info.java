/** The titles on display in an edition, presented and signed there. */
package ma.riwaq.admin.publication;
