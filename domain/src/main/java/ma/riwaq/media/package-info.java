/** Photos, logos and covers. */
package ma.riwaq.media;
