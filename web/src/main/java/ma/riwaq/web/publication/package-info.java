/** The pages of publications. */
package ma.riwaq.web.publication;
