/** The page on which a release is printed. */
package ma.riwaq.admin.print;
