/** The search page, of one edition and of all, and the suggestions while somebody types. */
package ma.riwaq.web.search;
