/** Titles on display, presented and signed. */
package ma.riwaq.publication;
