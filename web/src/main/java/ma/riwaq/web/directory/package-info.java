/** The pages of people and organisations. */
package ma.riwaq.web.directory;
