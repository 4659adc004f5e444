/** The back office for programs: the same doors, and so the same rules, as its pages. */
package ma.riwaq.admin.api;
