/** The programme on paper: what a release says as PDF, set by our own rules in the fonts of the site. */
package ma.riwaq.print;
