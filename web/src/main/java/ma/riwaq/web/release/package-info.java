/** The public changelog. */
package ma.riwaq.web.release;
