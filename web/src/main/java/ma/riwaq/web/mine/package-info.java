/** What a visitor keeps in the browser: favourites, and the site itself to be read without a network. */
package ma.riwaq.web.mine;
