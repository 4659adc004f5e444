/** Things with no noun of the fair in them: texts in several languages, codes, keys for search and sorting, offsets, and what every stored thing has in common. Knows no feature. */
package ma.riwaq.shared;
