/** What the site tells of itself to those who read otherwise than by eye and mouse. */
package ma.riwaq.web.reading;
