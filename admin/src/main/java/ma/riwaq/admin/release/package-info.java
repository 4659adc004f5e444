/** Showing the draft to the public. */
package ma.riwaq.admin.release;
