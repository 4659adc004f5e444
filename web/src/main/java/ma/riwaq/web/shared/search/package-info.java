/** The search in what is released: an index of each edition, asked by the words of people and never by a syntax. */
package ma.riwaq.web.shared.search;
