/** What every page of the back office needs; it knows no feature of it. */
package ma.riwaq.admin.shared;
