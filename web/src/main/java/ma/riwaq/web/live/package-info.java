/** What changes by the minute: screens in the pavilion, and the news of a release to open pages. */
package ma.riwaq.web.live;
