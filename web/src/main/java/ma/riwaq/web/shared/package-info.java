/** What every page of the public site stands on: addresses, rendering, the page cache, words and times. Knows no feature of the site. */
package ma.riwaq.web.shared;
