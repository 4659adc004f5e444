/** Pages on which texts about releases are written, copied, printed, and their templates edited. */
package ma.riwaq.admin.writing;
