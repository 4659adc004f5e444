/** What other programs read: calendars, the release document, the map of the site, pictures. */
package ma.riwaq.web.feed;
