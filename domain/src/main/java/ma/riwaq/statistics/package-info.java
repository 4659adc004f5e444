/** What an edition is made of, counted. */
package ma.riwaq.statistics;
