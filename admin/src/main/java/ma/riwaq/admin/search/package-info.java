/** Finding anything by some words. */
package ma.riwaq.admin.search;
