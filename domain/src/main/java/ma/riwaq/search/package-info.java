/** Finding anything of an edition or the directory by some words. */
package ma.riwaq.search;
